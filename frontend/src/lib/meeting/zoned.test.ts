import { expect, test } from 'vitest';
import { instantOf, timeIn } from './zoned.ts';

test('a_time_in_a_zone_is_one_moment_in_winter_and_in_summer', () => {
  expect(instantOf('2026-11-24', '15:15', 'America/New_York')).toBe('2026-11-24T20:15:00.000Z');
  expect(instantOf('2026-06-24', '15:15', 'America/New_York')).toBe('2026-06-24T19:15:00.000Z');
});

test('the_days_on_which_clocks_change_keep_their_local_time', () => {
  expect(instantOf('2026-11-01', '15:15', 'America/Chicago')).toBe('2026-11-01T21:15:00.000Z');
  expect(instantOf('2027-03-14', '07:00', 'America/Chicago')).toBe('2027-03-14T12:00:00.000Z');
});

test('a_zone_that_never_changes_its_clocks_is_the_same_all_year', () => {
  expect(instantOf('2026-07-01', '08:00', 'America/Phoenix')).toBe('2026-07-01T15:00:00.000Z');
});

test('what_a_clock_shows_is_read_back', () => {
  for (const [day, time] of [
    ['2026-11-01', '00:30'],
    ['2027-03-14', '23:59']
  ] as const) {
    expect(timeIn('America/Denver', instantOf(day, time, 'America/Denver'))).toBe(time);
  }
});
