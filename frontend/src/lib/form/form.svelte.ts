import type { KeptForm } from '#lib/offline/keepForm.svelte.ts';
import { fieldErrors, isStale, isTrouble, type FieldError, type Trouble } from '#lib/api/problem.ts';

/** One thing that differs between what I wrote and what somebody saved meanwhile. */
export type Difference = {
  label: string;
  mine: string;
  theirs: string;
  /** Writes their words into the form. */
  takeTheirs: () => void;
};

/** What the server holds now, compared with the form. */
export type Conflict = { etag: string; differences: Difference[] };

type State =
  | { is: 'open' }
  | { is: 'sending' }
  | { is: 'wrong'; errors: FieldError[] }
  | { is: 'refused'; trouble: Trouble }
  | { is: 'stale'; conflict: Conflict };

type Intention = {
  /** Sends what is in the form; throws `Trouble`. After a conflict it gets the newer version's ETag. */
  send: (etag: string | undefined) => Promise<void>;
  /** A kindness before sending; the server has the last word on every rule. */
  check?: () => FieldError[];
  /** For changes: fetches what is there now and compares it with the form. */
  compare?: () => Promise<Conflict>;
  /** What is written stays on this device until it has been sent. */
  kept?: KeptForm;
};

export type Form = ReturnType<typeof createForm>;

/** The state of one form: one intention, from the first key to the server's answer. */
export function createForm({ send, check, compare, kept }: Intention) {
  let state = $state.raw<State>({ is: 'open' });
  let etag: string | undefined;

  async function submit(event?: Event): Promise<void> {
    event?.preventDefault();
    if (state.is === 'sending') return;
    const errors = check?.() ?? [];
    if (errors.length > 0) {
      state = { is: 'wrong', errors };
      return;
    }
    state = { is: 'sending' };
    try {
      await send(etag);
      await kept?.forget();
      state = { is: 'open' };
    } catch (thrown) {
      state = await refused(thrown);
    }
  }

  async function refused(thrown: unknown): Promise<State> {
    if (!isTrouble(thrown)) throw thrown;
    if (!compare || !isStale(thrown)) return { is: 'refused', trouble: thrown };
    try {
      return { is: 'stale', conflict: await compare() };
    } catch (again) {
      return { is: 'refused', trouble: isTrouble(again) ? again : thrown };
    }
  }

  return {
    submit,
    kept,
    get isSending() {
      return state.is === 'sending';
    },
    get trouble() {
      return state.is === 'refused' ? state.trouble : undefined;
    },
    get conflict() {
      return state.is === 'stale' ? state.conflict : undefined;
    },
    get errors(): FieldError[] {
      if (state.is === 'wrong') return state.errors;
      return state.is === 'refused' ? fieldErrors(state.trouble) : [];
    },
    errorAt(pointer: string): string | undefined {
      return this.errors.find((error) => error.pointer.replace(/^#/, '') === pointer)?.detail;
    },
    /** Goes on from the newer version: what is in the form now is meant to replace it. */
    settle(conflict: Conflict): void {
      etag = conflict.etag;
      state = { is: 'open' };
    },
    /** A refused or stale form becomes an open one; nothing written is touched. */
    reopen(): void {
      state = { is: 'open' };
    }
  };
}
