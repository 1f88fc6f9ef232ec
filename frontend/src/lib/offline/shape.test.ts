import { expect, test } from 'vitest';
import { hasShapeOf } from './shape.ts';

const blank = { text: '', size: null, lines: [''], inner: { on: '' } };

test('a draft with every part is read, whatever it says', () => {
  expect(hasShapeOf({ text: 'words', size: 12, lines: [], inner: { on: 'today' }, more: 1 }, blank)).toBe(
    true
  );
});

test('what an older version kept is not read as a draft of today', () => {
  const { text, ...without } = { ...blank, text: 'words' };
  expect(text).toBe('words');
  expect(hasShapeOf(without, blank)).toBe(false);
  expect(hasShapeOf({ ...blank, size: '12' }, blank)).toBe(false);
  expect(hasShapeOf({ ...blank, lines: 'one' }, blank)).toBe(false);
  expect(hasShapeOf({ ...blank, inner: {} }, blank)).toBe(false);
  expect(hasShapeOf('words', blank)).toBe(false);
  expect(hasShapeOf(null, blank)).toBe(false);
});
