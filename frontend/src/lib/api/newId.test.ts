import { expect, test } from 'vitest';
import { newId } from './newId.ts';

test('an_id_is_a_version_7_uuid', () => {
  expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('ids_sort_by_the_time_they_were_made', () => {
  expect(newId(1_000_000) < newId(2_000_000)).toBe(true);
});

test('no_two_ids_of_a_moment_are_the_same', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
});
