import { expect, test } from 'vitest';
import { aheadBy, asClock, leftOf, shareOf, usedMs } from './clock.ts';

const START = Date.parse('2026-11-24T21:00:00Z');
const run = {
  step: 1,
  runningSince: '2026-11-24T21:00:00Z',
  steps: [
    { minutes: 5, usedSeconds: 200 },
    { minutes: 3, usedSeconds: 30 },
    { minutes: 10, usedSeconds: 0 }
  ]
};
const { runningSince, ...paused } = run;

test('a_step_has_used_what_was_counted_and_what_runs', () => {
  expect(runningSince).toBe('2026-11-24T21:00:00Z');
  expect(usedMs(run, 1, START + 20_000)).toBe(50_000);
  expect(usedMs(run, 0, START + 20_000)).toBe(200_000);
  expect(usedMs(paused, 1, START + 20_000)).toBe(30_000);
});

test('the_clock_counts_down_to_nothing_and_then_says_how_far_over_it_is', () => {
  expect(leftOf(run, START)).toEqual({ is: 'left', seconds: 150 });
  expect(leftOf(run, START + 1)).toEqual({ is: 'left', seconds: 150 });
  expect(leftOf(run, START + 149_999)).toEqual({ is: 'left', seconds: 1 });
  expect(leftOf(run, START + 150_000)).toEqual({ is: 'left', seconds: 0 });
  expect(leftOf(run, START + 161_500)).toEqual({ is: 'over', seconds: 11 });
});

test('paused_it_stands', () => {
  expect(leftOf(paused, START + 3_600_000)).toEqual({ is: 'left', seconds: 150 });
});

test('it_does_not_run_backwards_when_this_device_is_a_little_behind', () => {
  expect(usedMs(run, 1, START - 400)).toBe(30_000);
});

test('a_device_whose_clock_is_wrong_shows_the_right_time', () => {
  const wrong = START - 7 * 60_000;
  const ahead = aheadBy('2026-11-24T21:00:00Z', wrong);
  expect(leftOf(run, wrong + 60_000 + ahead)).toEqual({ is: 'left', seconds: 90 });
});

test('the_bar_is_full_when_the_time_is_over', () => {
  expect(shareOf(run, START + 60_000)).toBe(0.5);
  expect(shareOf(run, START + 600_000)).toBe(1);
});

test('a_time_is_written_in_minutes_and_seconds', () => {
  expect([0, 9, 60, 605, 3600].map(asClock)).toEqual(['0:00', '0:09', '1:00', '10:05', '60:00']);
});
