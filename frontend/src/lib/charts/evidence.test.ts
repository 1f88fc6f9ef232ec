import { expect, test } from 'vitest';
import { drawEvidence, type EvidencePoint } from './evidence.ts';
import { boxAround, overlap } from './labels.ts';

const words = {
  percent: (value: number) => `${value}%`,
  day: (date: string) => date.slice(5),
  target: (to: string) => `Target ${to}`
};
const target = { percent: 75, date: '2026-12-11' };
const fall: EvidencePoint[] = [
  { collectedOn: '2026-09-15', percent: 31 },
  { collectedOn: '2026-09-29', percent: 36 },
  { collectedOn: '2026-11-13', percent: 61 }
];

function manyPoints(count: number): EvidencePoint[] {
  return Array.from({ length: count }, (_, index) => ({
    collectedOn: new Date(Date.UTC(2026, 8, 1 + index * 2)).toISOString().slice(0, 10),
    percent: 20 + ((index * 37) % 60)
  }));
}

test('without_a_point_there_is_a_target_and_no_line', () => {
  const chart = drawEvidence({ points: [], target }, 620, 268, words);

  expect(chart.dots).toEqual([]);
  expect(chart.line).toBe('');
  expect(chart.area).toBe('');
  expect(chart.goal?.flag).toBeDefined();
});

test('without_anything_there_is_still_a_chart', () => {
  const chart = drawEvidence({ points: [] }, 620, 268, words);

  expect(chart.grid.every(({ y }) => Number.isFinite(y))).toBe(true);
});

test('a_single_point_stands_inside_the_frame', () => {
  const chart = drawEvidence({ points: fall.slice(0, 1) }, 330, 262, words);

  expect(chart.dots[0]?.x).toBeGreaterThan(chart.frame.left);
  expect(chart.dots[0]?.x).toBeLessThan(chart.frame.right);
  expect(chart.area).toBe('');
});

test('points_are_drawn_in_the_order_of_their_days', () => {
  const chart = drawEvidence({ points: fall.toReversed(), target }, 620, 268, words);
  const xs = chart.dots.map((dot) => dot.x);

  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  expect(chart.dots.at(-1)?.percent).toBe(61);
});

test('uneven_days_are_unevenly_spaced', () => {
  const [first, second, third] = drawEvidence({ points: fall }, 620, 268, words).dots;

  expect((third?.x ?? 0) - (second?.x ?? 0)).toBeGreaterThan(2 * ((second?.x ?? 0) - (first?.x ?? 0)));
});

test('no_two_values_collide_and_the_last_is_always_shown', () => {
  const { values, dots } = drawEvidence({ points: manyPoints(16), target }, 620, 268, words);
  const boxes = values.map(({ item, x, y }) => boxAround(x, y, words.percent(item.percent), 14));

  expect(values.some(({ item }) => item.collectedOn === dots.at(-1)?.collectedOn)).toBe(true);
  expect(boxes.some((box, index) => boxes.some((other, at) => at !== index && overlap(box, other)))).toBe(
    false
  );
});

test('of_many_points_only_the_first_the_last_and_the_turns_are_named', () => {
  const { values } = drawEvidence({ points: manyPoints(40), target }, 620, 268, words);

  expect(values.length).toBeLessThanOrEqual(4);
});

test('a_reached_target_has_no_way_ahead', () => {
  const reached = [...fall, { collectedOn: '2026-11-20', percent: 80 }];

  expect(drawEvidence({ points: reached, target }, 620, 268, words).ahead).toBe('');
});

test('days_below_the_axis_never_collide', () => {
  const { ticks } = drawEvidence({ points: manyPoints(40), target }, 330, 262, words);
  const boxes = ticks.map(({ item, x, y }) => boxAround(x, y, words.day(item), 14));

  expect(ticks.length).toBeGreaterThan(1);
  expect(boxes.some((box, index) => boxes.some((other, at) => at !== index && overlap(box, other)))).toBe(
    false
  );
});

test('the_way_ahead_ends_with_the_day_of_the_target', () => {
  const before = drawEvidence({ points: fall, target }, 620, 268, words);
  const after = drawEvidence(
    { points: [...fall, { collectedOn: '2026-12-14', percent: 80 }], target },
    620,
    268,
    words
  );

  expect(before.ahead).not.toBe('');
  expect(after.ahead).toBe('');
});

test('what_is_true_now_is_said_on_a_phone_too', () => {
  const term = [30, 34, 40, 43, 51, 52, 59, 64, 69, 74];
  const points = term.map((percent, week) => ({
    collectedOn: new Date(Date.UTC(2026, 7, 19 + week * 10)).toISOString().slice(0, 10),
    percent
  }));

  const chart = drawEvidence({ points, target: { percent: 80, date: '2026-12-16' } }, 300, 272, words);

  expect(chart.values.map(({ item }) => item.percent)).toContain(74);
});
