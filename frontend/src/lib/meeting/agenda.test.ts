import { expect, test } from 'vitest';
import type { AgendaItem } from '#lib/api/generated/types.gen.ts';
import { currentOf, fit, moved, nextAfter, plannedTotal } from './agenda.ts';

type Standing = Pick<AgendaItem, 'id' | 'status' | 'plannedMinutes' | 'startedAt'>;

const item = (id: string, more: Partial<Standing> = {}): Standing => ({ id, status: 'SCHEDULED', ...more });
const ids = (items: Standing[]): string => items.map(({ id }) => id).join('');

test('the_total_leaves_out_what_was_dropped_or_waits_for_another_meeting', () => {
  const items = [
    item('a', { plannedMinutes: 10 }),
    item('b'),
    item('c', { plannedMinutes: 15, status: 'DISCUSSED' }),
    item('d', { plannedMinutes: 20, status: 'DROPPED' }),
    item('e', { plannedMinutes: 20, status: 'CARRIED_OVER' })
  ];

  expect(plannedTotal(items)).toBe(25);
});

test('a_plan_has_time_left_or_is_full_or_is_too_long', () => {
  expect(fit(40, 45)).toEqual({ is: 'free', planned: 40, minutes: 5 });
  expect(fit(45, 45)).toEqual({ is: 'full', planned: 45, minutes: 0 });
  expect(fit(60, 45)).toEqual({ is: 'over', planned: 60, minutes: 15 });
});

test('the_item_whose_clock_runs_is_talked_about_even_when_another_is_first', () => {
  const items = [item('a'), item('b', { startedAt: '2026-11-24T20:15:00Z' })];

  expect(currentOf(items)?.id).toBe('b');
});

test('without_a_running_clock_it_is_the_first_that_waits', () => {
  const items = [item('a', { status: 'DISCUSSED' }), item('b', { status: 'DROPPED' }), item('c')];

  expect(currentOf(items)?.id).toBe('c');
  expect(currentOf(items.slice(0, 2))).toBeUndefined();
});

test('what_was_skipped_comes_after_what_is_next', () => {
  const items = [item('a'), item('b'), item('c', { status: 'DISCUSSED' }), item('d')];

  expect(ids(nextAfter(items, items[1]))).toBe('da');
  expect(ids(nextAfter(items, undefined))).toBe('abd');
});

test('an_item_moves_up_and_down_and_not_past_the_ends', () => {
  const items = [item('a'), item('b'), item('c')];

  expect(ids(moved(items, 'c', 0))).toBe('cab');
  expect(ids(moved(items, 'a', 1))).toBe('bac');
  expect(ids(moved(items, 'a', -1))).toBe('abc');
  expect(ids(moved(items, 'c', 3))).toBe('abc');
});
