import { expect, test } from 'vitest';
import { wholeNumber } from './wholeNumber.ts';

test('nothing_written_is_nothing_and_not_zero', () => {
  expect(wholeNumber('')).toBeNull();
  expect(wholeNumber('   ')).toBeNull();
});

test('a_written_zero_is_zero', () => {
  expect(wholeNumber('0')).toBe(0);
});

test('what_is_no_whole_number_is_said_to_be_none', () => {
  for (const text of ['1.5', '-3', '12a', '1e3', '٣']) expect(wholeNumber(text)).toBeNaN();
});
