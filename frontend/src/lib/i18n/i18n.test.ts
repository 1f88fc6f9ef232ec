import { expect, test } from 'vitest';
import { counting } from './counting.ts';
import { en } from './en.ts';
import { es } from './es.ts';

function leaves(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word !== null
      ? leaves(word, `${path}${name}.`)
      : [[path + name, word] as const]
  );
}

test('both_languages_have_the_same_words', () => {
  const names = (words: object) =>
    leaves(words)
      .map(([name]) => name)
      .toSorted();

  expect(names(es)).toEqual(names(en));
});

test('no_word_is_empty', () => {
  const empty = [...leaves(en), ...leaves(es)].filter(([, word]) => word === '');

  expect(empty).toEqual([]);
});

test('nothing_shouts', () => {
  const loud = [...leaves(en), ...leaves(es)].filter(
    ([, word]) => typeof word === 'string' && /[!¡]/u.test(word)
  );

  expect(loud).toEqual([]);
});

test('things_are_counted_as_a_language_counts_them', () => {
  const forms = { one: '# student', other: '# students' };

  expect([1, 0, 2, 1200].map((count) => counting('en-US')(count, forms))).toEqual([
    '1 student',
    '0 students',
    '2 students',
    '1,200 students'
  ]);
});
