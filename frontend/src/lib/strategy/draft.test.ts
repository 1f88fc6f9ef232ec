import { expect, test } from 'vitest';
import { contentOf, draftOf, moved } from './draft.ts';

test('empty lines are not sent', () => {
  const draft = { ...draftOf(), title: ' Quote sandwich ', steps: ['Read', ' ', 'Write'], subjects: [] };
  expect(contentOf(draft).steps).toEqual(['Read', 'Write']);
  expect(contentOf(draft).title).toBe('Quote sandwich');
  expect(contentOf(draft)).not.toHaveProperty('adaptations');
});

test('a line moves up and down, and not past the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
