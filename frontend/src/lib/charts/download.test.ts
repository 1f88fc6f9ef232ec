import { expect, test } from 'vitest';
import { asCsv } from './download.ts';

test('a_table_reads_back_as_it_was_whatever_its_words_hold', () => {
  const rows = [
    ['Date', 'Check', 'Percent'],
    ['2026-11-13', 'Exit ticket 3, "blue"', 61],
    ['2026-11-20', 'two\nlines', undefined]
  ];

  expect(asCsv(rows)).toBe(
    'Date,Check,Percent\r\n2026-11-13,"Exit ticket 3, ""blue""",61\r\n2026-11-20,"two\nlines",\r\n'
  );
});

test('no_cell_begins_a_formula', () => {
  expect(asCsv([['=1+1', '+2', '-3', '@a', -3]])).toBe("'=1+1,'+2,'-3,'@a,-3\r\n");
});
