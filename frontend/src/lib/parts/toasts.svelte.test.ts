import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { say, toasts } from './toasts.svelte.ts';

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  vi.advanceTimersByTime(20_000);
  vi.useRealTimers();
});

test('a_toast_goes_after_eight_seconds', () => {
  say('Saved');

  vi.advanceTimersByTime(7_900);
  expect(toasts.shown.map(({ text }) => text)).toEqual(['Saved']);
  vi.advanceTimersByTime(200);
  expect(toasts.shown).toEqual([]);
});

test('a_toast_waits_while_somebody_is_at_it', () => {
  say('Archived');

  toasts.pause();
  vi.advanceTimersByTime(60_000);

  expect(toasts.shown).toHaveLength(1);
  toasts.resume();
});

test('undoing_takes_it_back_once_and_closes_the_toast', () => {
  const undo = vi.fn();
  say('Archived', undo);
  const id = toasts.shown[0]!.id;

  toasts.undo(id);
  toasts.undo(id);

  expect(undo).toHaveBeenCalledTimes(1);
  expect(toasts.shown).toEqual([]);
});
