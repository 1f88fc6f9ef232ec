import { onMount } from 'svelte';
import { dropDraft, findDraft, keepDraft } from './drafts.ts';
import { hasShapeOf } from './shape.ts';

type Writing<Draft> = {
  /** What it will become: `goal:new:<teamId>`. */
  name: string;
  /** What the form begins with. */
  blank: () => Draft;
  now: () => Draft;
  restore: (draft: Draft) => void;
};

export type KeptForm = ReturnType<typeof keepForm>;

const RESTS_MS = 400;

/**
 * Keeps what is being written in a form on this device, so that a phone that sleeps loses nothing, and puts it
 * back when the form is opened again. Called where a component begins; `forget` it when the server has it.
 */
export function keepForm<Draft extends object>({ name, blank, now, restore }: Writing<Draft>) {
  const untouched = JSON.stringify(blank());
  let kept = $state<'nothing' | 'here' | 'restored'>('nothing');
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isTouched = (): boolean => JSON.stringify(now()) !== untouched;

  onMount(async () => {
    const earlier = await findDraft(name, (found) => (hasShapeOf(found, blank()) ? found : undefined));
    if (!earlier || isTouched()) return;
    restore(earlier);
    kept = 'restored';
  });

  $effect(() => {
    const draft: unknown = $state.snapshot(now());
    if (!isTouched()) return;
    resting = setTimeout(() => void keep(draft), RESTS_MS);
    return () => clearTimeout(resting);
  });

  async function keep(draft: unknown): Promise<void> {
    await keepDraft(name, draft);
    if (kept === 'nothing') kept = 'here';
  }

  async function forget(): Promise<void> {
    clearTimeout(resting);
    kept = 'nothing';
    await dropDraft(name);
  }

  return {
    get is() {
      return kept;
    },
    /** The server has it. */
    forget,
    /** Throws away what was put back. */
    async startAfresh(): Promise<void> {
      restore(blank());
      await forget();
    }
  };
}
