import { isStale, isTrouble } from './problem.ts';

/** A record as we hold it: what it says, and the version it said it in. */
export type Held<T> = { data: T; etag: string };

type Answer<T> = { data: T; response: Response };

/** The record and its ETag. Give the call `throwOnError: true`. */
export async function held<T extends object>(answer: Promise<Answer<T>>): Promise<Held<T>> {
  const { data, response } = await answer;
  return { data, etag: response.headers.get('ETag') ?? '' };
}

/** The body alone, for lists and answers that have no version. */
export async function body<T extends object>(answer: Promise<Answer<T>>): Promise<T> {
  return (await answer).data;
}

/** The header that says which version a change was made to. */
export function ifMatch(etag: string): { 'If-Match': string } {
  return { 'If-Match': etag };
}

/** The version of a list's row, as its ETag. */
export function etagOf(row: { version: number }): string {
  return `"${row.version}"`;
}

/**
 * A step that means the same whatever else was changed meanwhile, such as stopping a clock: where it came too late, it
 * is made once more, on the version that is there now.
 */
export async function onLatest<T>(etag: string, step: (etag: string) => Promise<T>): Promise<T> {
  try {
    return await step(etag);
  } catch (thrown) {
    if (!isTrouble(thrown) || !isStale(thrown) || !thrown.etag) throw thrown;
    return step(thrown.etag);
  }
}
