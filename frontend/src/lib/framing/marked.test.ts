import { expect, test } from 'vitest';
import { marked } from './marked.ts';

test('words that were found stand out, the others do not', () => {
  expect(marked('Teachers will use it', [{ from: 0, to: 8, ask: 'Who?' }])).toEqual([
    { text: 'Teachers', isFound: true },
    { text: ' will use it', isFound: false }
  ]);
});

test('findings that overlap become one', () => {
  const found = marked('abcdef', [
    { from: 1, to: 4, ask: '?' },
    { from: 2, to: 5, ask: '?' }
  ]);
  expect(found.map(({ text }) => text).join('')).toBe('abcdef');
  expect(found.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['bcd', 'e']);
});

test('what is well said is not marked', () => {
  expect(marked('Students need to cite', [{ from: 0, to: 8 }])).toEqual([
    { text: 'Students need to cite', isFound: false }
  ]);
});
