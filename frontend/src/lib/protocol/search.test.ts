import { expect, test } from 'vitest';
import { addressOf, searchIn } from './search.ts';

test('what_is_not_asked_for_is_not_in_the_address', () => {
  const search = searchIn(new URLSearchParams(''), 'es');

  expect(search).toEqual({ q: '', language: 'es', teamId: '' });
  expect(addressOf(search, 'es')).toBe('');
});

test('a_search_survives_its_address', () => {
  const search = { q: 'tuning', language: 'any', teamId: 't1' } as const;

  expect(searchIn(new URLSearchParams(addressOf(search, 'en')), 'en')).toEqual(search);
});

test('an_unknown_language_is_ones_own', () => {
  expect(searchIn(new URLSearchParams('language=fr'), 'en').language).toBe('en');
});
