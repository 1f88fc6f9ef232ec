import { expect, test } from 'vitest';
import { concerned } from './concerned.ts';

test('a_note_in_the_minutes_concerns_the_minutes_alone', () => {
  expect(concerned('{"number":9,"noun":"minutes-entry"}', 'm')).toEqual([['meeting', 'm', 'minutes']]);
});

test('what_this_client_does_not_know_concerns_everything', () => {
  expect(concerned('{"number":9,"noun":"norm-check"}', 'm')).toBeUndefined();
  expect(concerned('[]', 'm')).toBeUndefined();
});
