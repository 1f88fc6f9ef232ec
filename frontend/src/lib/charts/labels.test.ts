import { expect, test } from 'vitest';
import { boxAround, overlap, place, type Wish } from './labels.ts';

const wish = (item: string, ...xs: number[]): Wish<string> => ({
  item,
  places: xs.map((x) => ({ x, y: 0, box: boxAround(x, 0, item, 14) }))
});

test('boxes_that_touch_overlap_and_distant_ones_do_not', () => {
  expect(overlap(boxAround(0, 0, '31%', 14), boxAround(20, 0, '36%', 14))).toBe(true);
  expect(overlap(boxAround(0, 0, '31%', 14), boxAround(60, 0, '36%', 14))).toBe(false);
  expect(overlap(boxAround(0, 0, '31%', 14), boxAround(0, 40, '36%', 14))).toBe(false);
});

test('a_text_takes_its_second_place_when_the_first_is_taken', () => {
  const placed = place([wish('48%', 0), wish('61%', 4, 100)]);

  expect(placed.map(({ item, x }) => [item, x])).toEqual([
    ['48%', 0],
    ['61%', 100]
  ]);
});

test('a_text_without_a_free_place_is_left_out', () => {
  expect(place([wish('48%', 0), wish('61%', 4)]).map(({ item }) => item)).toEqual(['48%']);
});
