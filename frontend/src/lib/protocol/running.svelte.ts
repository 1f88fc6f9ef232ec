import { onMount } from 'svelte';
import type { ProtocolRunStatus } from '#lib/api/generated/types.gen.ts';
import { codeOf, isTrouble, mayPass, type Trouble } from '#lib/api/problem.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { dropDraft, findDraft, keepDraft } from '#lib/offline/drafts.ts';
import { keptIn, type Kept } from './kept.ts';
import { momentOf, pressed, type Press } from './press.ts';
import { runQuery, tell, type Seen } from './queries.ts';

const TICKS_MS = 250;
const AGAIN_MS = 4000;

export type Running = ReturnType<typeof followRun>;

/**
 * Follows a run from where a component begins. Its clock is counted from the moments in the server's last answer, and
 * presses are kept on this device until the server has them: neither a reload nor a lost network stops it.
 */
export function followRun(runId: string, answer: () => Seen | undefined) {
  const name = `run:${runId}`;
  let found = $state.raw<Seen>();
  let waiting = $state.raw<Press[]>([]);
  let trouble = $state.raw<Trouble>();
  let here = $state(Date.now());
  let isTelling = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const known = $derived(answer() ?? found);
  const run = $derived(known && waiting.reduce(pressed, known.run));
  const now = $derived(here + (known?.aheadMs ?? 0));

  onMount(() => {
    const ticking = setInterval(() => (here = Date.now()), TICKS_MS);
    void restore();
    return () => {
      clearInterval(ticking);
      clearTimeout(again);
    };
  });

  $effect(() => {
    if (!known) return;
    const isOver = known.run.status === 'FINISHED' && waiting.length === 0;
    void (isOver ? dropDraft(name) : keepDraft(name, { seen: known, waiting } satisfies Kept));
  });

  async function restore(): Promise<void> {
    const kept = await findDraft(name, keptIn);
    if (!kept) return;
    found = kept.seen;
    waiting = [...kept.waiting, ...waiting];
    await flush();
  }

  /** Tells the server what it does not know yet, in order. */
  async function flush(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    clearTimeout(again);
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        await tell(runId, next).catch(overtaken);
        waiting = waiting.slice(1);
      }
    } catch (thrown) {
      if (!isTrouble(thrown)) throw thrown;
      await refused(thrown);
    } finally {
      isTelling = false;
    }
  }

  /** What others did since stands, and is shown; the rest is told on. */
  async function overtaken(thrown: unknown): Promise<void> {
    if (!isTrouble(thrown) || codeOf(thrown) !== 'press-overtaken') throw thrown;
    await queryClient.invalidateQueries({ queryKey: runQuery(runId).queryKey });
  }

  async function refused(thrown: Trouble): Promise<void> {
    if (mayPass(thrown)) {
      again = setTimeout(() => void flush(), AGAIN_MS);
      return;
    }
    trouble = thrown;
    waiting = [];
    await queryClient.invalidateQueries({ queryKey: runQuery(runId).queryKey });
  }

  function press(wanted: (at: string) => Press): void {
    if (!run || !known) return;
    trouble = undefined;
    here = Date.now();
    waiting = [...waiting, wanted(momentOf(run, here + known.aheadMs))];
    void flush();
  }

  return {
    get run() {
      return run;
    },
    /** The server's clock, as this device counts it on. */
    get now() {
      return now;
    },
    /** How many presses the server has not heard of. */
    get untold() {
      return waiting.length;
    },
    get trouble() {
      return trouble;
    },
    flush,
    go: (step: number): void => press((at) => ({ is: 'step', step, at })),
    become: (status: ProtocolRunStatus): void => press((at) => ({ is: 'status', status, at }))
  };
}
