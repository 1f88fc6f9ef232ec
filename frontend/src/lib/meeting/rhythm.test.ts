import { expect, test } from 'vitest';
import { rhythmOf, ruleOf } from './rhythm.ts';

test('a_rule_names_the_weekday_of_the_first_day', () => {
  expect(ruleOf('WEEKLY', '2026-11-24')).toBe('FREQ=WEEKLY;BYDAY=TU');
  expect(ruleOf('TWO_WEEKS', '2026-11-29')).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU');
});

test('a_month_counts_its_weekdays_and_its_fifth_is_its_last', () => {
  expect(ruleOf('MONTHLY', '2026-11-10')).toBe('FREQ=MONTHLY;BYDAY=2TU');
  expect(ruleOf('MONTHLY', '2026-12-28')).toBe('FREQ=MONTHLY;BYDAY=4MO');
  expect(ruleOf('MONTHLY', '2026-12-29')).toBe('FREQ=MONTHLY;BYDAY=-1TU');
});

test('a_rule_made_here_is_understood_again', () => {
  expect(rhythmOf(ruleOf('WEEKLY', '2026-11-24'))).toEqual({ rhythm: 'WEEKLY', nth: 1 });
  expect(rhythmOf(ruleOf('TWO_WEEKS', '2026-11-24'))?.rhythm).toBe('TWO_WEEKS');
  expect(rhythmOf(ruleOf('MONTHLY', '2026-12-29'))).toEqual({ rhythm: 'MONTHLY', nth: -1 });
});

test('a_rule_of_another_program_is_left_alone', () => {
  expect(rhythmOf('FREQ=WEEKLY;BYDAY=MO,WE')).toBeUndefined();
  expect(rhythmOf('FREQ=DAILY;COUNT=3')).toBeUndefined();
});
