import { expect, test } from 'vitest';
import { codeOf, fieldErrors, isStale, isTrouble, mayPass, troubleFrom, type Trouble } from './problem.ts';

const problem = {
  type: '/docs/errors#version-stale',
  title: 'Changed',
  status: 412,
  detail: 'Look again.',
  requestId: 'r'
};

function refused(status: number, body: unknown, headers: Record<string, string> = {}): Trouble {
  const trouble = troubleFrom(body, new Response(null, { status, headers }));
  if (!isTrouble(trouble)) throw new Error('no trouble');
  return trouble;
}

test('a_problem_keeps_its_sentence_and_the_newer_version', () => {
  const trouble = refused(412, problem, { ETag: '"7"' });

  expect(trouble).toEqual({ is: 'refused', status: 412, problem, etag: '"7"' });
  expect(isStale(trouble)).toBe(true);
  expect(codeOf(trouble)).toBe('version-stale');
});

test('a_server_that_asks_for_patience_says_for_how_long', () => {
  expect(refused(429, problem, { 'Retry-After': '7' })).toMatchObject({ waitSeconds: 7 });
});

test('errors_of_single_fields_are_found', () => {
  const errors = [{ pointer: '/group/size', detail: 'Enter how many students' }];

  expect(fieldErrors(refused(422, { ...problem, errors }))).toEqual(errors);
  expect(fieldErrors({ is: 'unreachable' })).toEqual([]);
});

test('no_answer_is_unreachable_and_a_call_given_up_is_nobodys_trouble', () => {
  expect(troubleFrom(new TypeError('Failed to fetch'), undefined)).toEqual({ is: 'unreachable' });
  expect(isTrouble(troubleFrom(new DOMException('', 'AbortError'), undefined))).toBe(false);
});

test('only_what_a_moment_may_mend_is_tried_again', () => {
  const mended = [429, 500, 503].map((status) => mayPass(refused(status, problem)));
  const final = [400, 403, 404, 409, 412, 422].map((status) => mayPass(refused(status, problem)));

  expect(mended).toEqual([true, true, true]);
  expect(final).not.toContain(true);
});
