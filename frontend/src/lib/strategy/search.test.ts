import { expect, test } from 'vitest';
import { addressOf, isNarrowed, searchIn } from './search.ts';

test('a search survives its address', () => {
  const search = searchIn(new URLSearchParams('q=fractions&subject=MATH&grade=G3_5&evidence=STRONG'));
  expect(searchIn(new URLSearchParams(addressOf(search)))).toEqual(search);
});

test('an unknown filter is no filter', () => {
  expect(searchIn(new URLSearchParams('subject=ALCHEMY')).subject).toBe('');
});

test('nothing asked leaves the address clean', () => {
  const nothing = searchIn(new URLSearchParams());
  expect(addressOf(nothing)).toBe('');
  expect(isNarrowed(nothing)).toBe(false);
});
