import { words } from '#lib/i18n/words.svelte.ts';
import type { Problem } from './generated/types.gen.ts';

export type FieldError = { pointer: string; detail: string };

/** The server answered, and the answer is no. `problem.detail` is a sentence for people. */
export type Refusal = {
  is: 'refused';
  status: number;
  problem: Problem;
  /** The version the server holds now; present with 412. */
  etag?: string;
  /** Seconds the server asks us to wait; present with 429 and 503. */
  waitSeconds?: number;
};

/** No answer came: no network, or the server is not there. */
export type Unreachable = { is: 'unreachable' };

/** What any call may throw. */
export type Trouble = Refusal | Unreachable;

export function isTrouble(thrown: unknown): thrown is Trouble {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'is' in thrown &&
    (thrown.is === 'refused' || thrown.is === 'unreachable')
  );
}

/** Turns what the generated client would throw into a `Trouble`. */
export function troubleFrom(thrown: unknown, response: Response | undefined): unknown {
  if (isTrouble(thrown)) return thrown;
  if (!response) {
    // A call given up on purpose is nobody's trouble.
    return thrown instanceof DOMException && thrown.name === 'AbortError'
      ? thrown
      : ({ is: 'unreachable' } satisfies Trouble);
  }
  const wait = Number(response.headers.get('Retry-After'));
  const etag = response.headers.get('ETag');
  return {
    is: 'refused',
    status: response.status,
    problem: isProblem(thrown) ? thrown : unexplained(response),
    ...(etag ? { etag } : {}),
    ...(wait > 0 ? { waitSeconds: wait } : {})
  } satisfies Refusal;
}

/** The `type` without its page: `version-stale`, `id-taken`. */
export function codeOf(trouble: Trouble): string {
  return trouble.is === 'refused' ? trouble.problem.type.replace(/^.*#/, '') : 'unreachable';
}

export function isStale(trouble: Trouble): trouble is Refusal {
  return trouble.is === 'refused' && trouble.status === 412;
}

export function isMissing(trouble: Trouble): boolean {
  return trouble.is === 'refused' && trouble.status === 404;
}

/** Whether the same call may succeed a little later without any change. */
export function mayPass(trouble: Trouble): boolean {
  return trouble.is === 'unreachable' || trouble.status === 429 || trouble.status >= 500;
}

export function fieldErrors(trouble: Trouble): FieldError[] {
  return trouble.is === 'refused' ? (trouble.problem.errors ?? []) : [];
}

/** One sentence that says what is wrong and what to do. */
export function sentenceFor(trouble: Trouble): string {
  return trouble.is === 'refused' ? trouble.problem.detail : words.problem.unreachable;
}

export function titleFor(trouble: Trouble): string {
  return trouble.is === 'refused' ? trouble.problem.title : words.problem.unreachableTitle;
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'detail' in body &&
    typeof body.detail === 'string' &&
    'type' in body &&
    typeof body.type === 'string'
  );
}

// Something between us and the server answered; its page is not for people.
function unexplained(response: Response): Problem {
  return {
    type: '/docs/errors#unexplained',
    title: words.problem.unexplainedTitle,
    status: response.status,
    detail: words.problem.unexplained,
    requestId: response.headers.get('X-Request-Id') ?? ''
  };
}
