import { createEventReader, type Told } from './events.ts';

type Listening = {
  /** Opens the stream, after the id that was heard last, if any. */
  open: (lastId: string, signal: AbortSignal) => Promise<Response>;
  hear: (told: Told) => void;
  /** Something may have been missed: the stream begins now, and not where something was heard last. */
  missed: () => void;
};

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Listens until the answer is called: a stream that ends, as each does in time, is opened again where it stopped. */
export function listen({ open, hear, missed }: Listening): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let wait = FIRST_WAIT_MS;
  const stream = createEventReader((told) => {
    wait = FIRST_WAIT_MS;
    hear(told);
  });

  async function keepListening(): Promise<void> {
    while (!signal.aborted) {
      const goesOn = await listenOnce();
      if (!goesOn) return;
      await pause(wait, signal);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    }
  }

  async function listenOnce(): Promise<boolean> {
    try {
      const answer = await open(stream.lastId, signal);
      // Whoever may not listen now, may not in a second either.
      if (!answer.ok) return answer.status === 429 || answer.status >= 500;
      // What is on the screen was read before the stream began.
      if (stream.lastId === '') missed();
      if (answer.body) await readAll(answer.body);
      return true;
    } catch {
      // No network, or the reader has left: the loop knows which.
      return true;
    }
  }

  async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const pieces = body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) stream.read(piece.value);
  }

  void keepListening();
  return () => stop.abort();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(end);
      resolve();
    });
  });
}
