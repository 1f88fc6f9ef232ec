import { isTrouble, mayPass, type Trouble } from '#lib/api/problem.ts';
import { openStore } from './store.ts';

/** Something on its way: it waits for a network, or the server has refused it and says why. */
export type Sending<Letter> = { letter: Letter; refused: Trouble | undefined };

type Route<Letter> = {
  /** Letters of this kind are kept under this name: `minutes`. */
  name: string;
  /** Reads what was kept here before; what an older version kept may not be one. */
  read: (kept: unknown) => Letter | undefined;
  /** Sends one. The letter's id is its record's, so that one sent twice is there once. */
  send: (letter: Letter) => Promise<void>;
};

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Holds what has been written until the server has it, in the order it was written: on this device, so that a reload
 * and a lost network lose nothing. What the server refuses stays too, for its words, until its writer lets it go.
 */
export function createOutbox<Letter extends { id: string }>({ name, read, send }: Route<Letter>) {
  let waiting = $state.raw<Sending<Letter>[]>([]);
  let wait = FIRST_WAIT_MS;
  let again: ReturnType<typeof setTimeout> | undefined;
  let round: Promise<void> | undefined;

  const keyOf = (id: string): string => `${name}:${id}`;

  async function post(letter: Letter): Promise<void> {
    waiting = [...waiting, { letter, refused: undefined }];
    const store = await openStore();
    await store?.put('outbox', letter, keyOf(letter.id));
    await flush();
  }

  /** Takes up what an earlier visit could not send. */
  async function resume(): Promise<void> {
    const store = await openStore();
    const kept: unknown[] =
      (await store?.getAll('outbox', IDBKeyRange.bound(`${name}:`, `${name};`, false, true))) ?? [];
    const known = waiting.map(({ letter }) => letter.id);
    const earlier = kept.map(read).filter((letter) => letter !== undefined);
    waiting = [
      ...earlier.filter(({ id }) => !known.includes(id)).map((letter) => ({ letter, refused: undefined })),
      ...waiting
    ];
    await flush();
  }

  /** One round at a time, and each letter once in it. */
  function flush(): Promise<void> {
    clearTimeout(again);
    round ??= sendAll().finally(() => (round = undefined));
    return round;
  }

  async function sendAll(): Promise<void> {
    for (let next = first(); next; next = first()) {
      try {
        await send(next.letter);
        await forget(next.letter.id);
        wait = FIRST_WAIT_MS;
      } catch (thrown) {
        if (!isTrouble(thrown)) throw thrown;
        if (mayPass(thrown)) {
          again = setTimeout(() => void flush(), wait);
          wait = Math.min(2 * wait, LONGEST_WAIT_MS);
          return;
        }
        refuse(next.letter.id, thrown);
      }
    }
  }

  const first = (): Sending<Letter> | undefined => waiting.find(({ refused }) => refused === undefined);

  function refuse(id: string, refused: Trouble): void {
    waiting = waiting.map((one) => (one.letter.id === id ? { ...one, refused } : one));
  }

  async function forget(id: string): Promise<void> {
    const store = await openStore();
    await store?.delete('outbox', keyOf(id));
    waiting = waiting.filter(({ letter }) => letter.id !== id);
  }

  return {
    get waiting() {
      return waiting;
    },
    post,
    resume,
    flush,
    /** Lets go of what was refused. */
    forget
  };
}
