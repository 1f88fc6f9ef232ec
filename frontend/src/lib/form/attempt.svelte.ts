import { isTrouble, type Trouble } from '#lib/api/problem.ts';

export type Attempt = ReturnType<typeof createAttempt>;

/** Steps outside a form, one after the other; what was refused stays, to be shown at the place it concerns. */
export function createAttempt() {
  let trouble = $state.raw<Trouble>();
  let last: Promise<void> = Promise.resolve();

  async function make(step: () => Promise<unknown>): Promise<void> {
    trouble = undefined;
    try {
      await step();
    } catch (thrown) {
      if (!isTrouble(thrown)) throw thrown;
      trouble = thrown;
    }
  }

  return {
    get trouble() {
      return trouble;
    },
    make(step: () => Promise<unknown>): Promise<void> {
      last = last.then(() => make(step));
      return last;
    }
  };
}
