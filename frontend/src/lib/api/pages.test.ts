import { expect, test } from 'vitest';
import { after, byCursor, rowsOf } from './pages.ts';

test('the_first_page_is_asked_for_without_a_cursor', () => {
  expect(after(byCursor.initialPageParam)).toEqual({});
  expect(after('abc')).toEqual({ cursor: 'abc' });
});

test('a_page_without_a_next_cursor_is_the_last', () => {
  expect(byCursor.getNextPageParam({ items: [], nextCursor: 'abc' })).toBe('abc');
  expect(byCursor.getNextPageParam({ items: [] })).toBeUndefined();
});

test('rows_of_all_pages_are_one_list_with_the_first_pages_total', () => {
  expect(rowsOf([{ items: [1, 2], total: 3 }, { items: [3] }])).toEqual({ rows: [1, 2, 3], total: 3 });
});
