import { expect, test } from 'vitest';
import { dayNumber, daySpan, linear, smoothPath } from './scales.ts';

test('a_scale_maps_its_ends_to_its_ends', () => {
  const x = linear(0, 100, 200, 0);

  expect([x(0), x(50), x(100)]).toEqual([200, 100, 0]);
});

test('a_range_of_nothing_maps_to_the_middle', () => {
  expect(linear(5, 5, 0, 100)(5)).toBe(50);
});

test('days_are_counted_without_a_clock_or_a_zone', () => {
  expect(dayNumber('2026-11-02') - dayNumber('2026-10-31')).toBe(2);
  expect(dayNumber('1970-01-01')).toBe(0);
});

test('a_span_has_room_at_both_ends', () => {
  const [from, to] = daySpan(['2026-09-15', '2026-12-11']);

  expect(from).toBeLessThan(dayNumber('2026-09-15'));
  expect(to).toBeGreaterThan(dayNumber('2026-12-11'));
});

test('a_single_day_has_a_week_before_and_after', () => {
  const [from, to] = daySpan(['2026-09-15']);

  expect(to - from).toBe(14);
});

test('no_day_at_all_is_still_a_span', () => {
  expect(daySpan([])).toEqual([0, 1]);
});

test('a_path_goes_through_its_points', () => {
  expect(smoothPath([])).toBe('');
  expect(smoothPath([{ x: 1, y: 2 }])).toBe('M1,2');
  expect(
    smoothPath([
      { x: 0, y: 10 },
      { x: 30, y: 40 }
    ])
  ).toBe('M0,10C10,20 20,30 30,40');
});

test('a_path_is_flat_where_it_turns', () => {
  const path = smoothPath([
    { x: 0, y: 0 },
    { x: 30, y: 30 },
    { x: 60, y: 0 }
  ]);

  expect(path).toContain('C10,10 20,30 30,30C40,30');
});
