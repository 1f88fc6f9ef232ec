import { expect, test } from 'vitest';
import { includesWords } from './search.ts';

test('all_asked_words_must_be_there_in_any_order', () => {
  expect(includesWords('Grade 5 Literacy', 'lit grade')).toBe(true);
  expect(includesWords('Grade 5 Literacy', 'grade 6')).toBe(false);
});

test('accents_and_capitals_do_not_matter', () => {
  expect(includesWords('Comprensión de lectura', 'COMPRENSION')).toBe(true);
});

test('asking_for_nothing_finds_everything', () => {
  expect(includesWords('Grade 5 Literacy', '  ')).toBe(true);
});
