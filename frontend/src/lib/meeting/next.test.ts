import { expect, test } from 'vitest';
import type { MeetingStatus } from '#lib/api/generated/types.gen.ts';
import { nextOf } from './next.ts';

const NOW = Date.parse('2026-11-24T20:00:00Z');
const at = (startsAt: string, status: MeetingStatus = 'PLANNED') => ({ status, startsAt, minutes: 45 });

test('a_meeting_that_runs_is_the_next', () => {
  const running = at('2026-11-30T20:00:00Z', 'IN_PROGRESS');

  expect(nextOf([at('2026-11-25T20:00:00Z'), running], NOW)).toBe(running);
});

test('a_meeting_whose_time_has_not_ended_is_the_next_and_a_missed_one_is_not', () => {
  const missed = at('2026-11-10T20:00:00Z');
  const begun = at('2026-11-24T19:30:00Z', 'PUBLISHED');

  expect(nextOf([missed, begun, at('2026-12-01T20:00:00Z')], NOW)).toBe(begun);
  expect(nextOf([missed], NOW)).toBe(missed);
});

test('one_that_was_reopened_is_not_to_come', () => {
  expect(nextOf([at('2026-11-20T20:00:00Z', 'REOPENED')], NOW)).toBeUndefined();
});
