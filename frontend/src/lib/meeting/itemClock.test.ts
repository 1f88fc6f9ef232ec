import { expect, test } from 'vitest';
import { digits, faceOf } from './itemClock.ts';

const START = '2026-11-24T20:15:00Z';
const after = (seconds: number): number => Date.parse(START) + seconds * 1000;

test('a_clock_that_runs_adds_to_what_was_used_before', () => {
  const item = { usedMinutes: 3, startedAt: START, plannedMinutes: 15 };

  expect(faceOf(item, after(65))).toEqual({ seconds: 245, is: 'within', isRunning: true });
});

test('a_clock_that_stands_shows_what_was_used', () => {
  expect(faceOf({ usedMinutes: 3, plannedMinutes: 15 }, after(999))).toEqual({
    seconds: 180,
    is: 'within',
    isRunning: false
  });
});

test('the_last_two_minutes_of_a_plan_are_nearly_the_end_and_a_second_more_is_over', () => {
  const item = { usedMinutes: 0, startedAt: START, plannedMinutes: 15 };

  expect(faceOf(item, after(15 * 60 - 121)).is).toBe('within');
  expect(faceOf(item, after(15 * 60 - 120)).is).toBe('nearly');
  expect(faceOf(item, after(15 * 60)).is).toBe('nearly');
  expect(faceOf(item, after(15 * 60 + 1)).is).toBe('over');
});

test('of_a_short_item_only_the_last_fifth_is_nearly_the_end', () => {
  const item = { usedMinutes: 0, startedAt: START, plannedMinutes: 5 };

  expect(faceOf(item, after(4 * 60 - 1)).is).toBe('within');
  expect(faceOf(item, after(4 * 60)).is).toBe('nearly');
});

test('without_a_plan_nothing_is_late', () => {
  expect(faceOf({ usedMinutes: 0, startedAt: START }, after(9000)).is).toBe('within');
});

test('a_device_whose_clock_is_late_never_shows_less_than_nothing', () => {
  expect(faceOf({ usedMinutes: 0, startedAt: START }, after(-30)).seconds).toBe(0);
});

test('digits_are_those_of_a_kitchen_timer', () => {
  expect([0, 65, 3599, 3723].map(digits)).toEqual(['0:00', '1:05', '59:59', '1:02:03']);
});
