import { beforeEach, expect, test, vi } from 'vitest';

const NOON = Date.parse('2026-11-24T12:00:00Z');

const load = () => import('./serverTime.ts');
let time: Awaited<ReturnType<typeof load>>;

beforeEach(async () => {
  vi.resetModules();
  time = await load();
});

test('a_device_that_is_two_minutes_late_shows_the_servers_time', () => {
  const here = NOON - 120_000;

  time.learnServerTime('Tue, 24 Nov 2026 12:00:00 GMT', here, here);

  expect(Math.abs(time.serverNow(here) - NOON)).toBeLessThanOrEqual(500);
});

test('an_answer_that_took_long_does_not_move_a_clock_that_may_be_right', () => {
  time.learnServerTime('Tue, 24 Nov 2026 12:00:00 GMT', NOON - 3000, NOON + 1500);

  expect(time.serverNow(NOON)).toBe(NOON);
});

test('an_answer_without_a_date_teaches_nothing', () => {
  time.learnServerTime(null, NOON, NOON);

  expect(time.serverNow(NOON)).toBe(NOON);
});

test('what_the_server_says_has_happened_is_not_ahead', () => {
  time.hasHappened('2026-11-24T12:00:30Z', NOON);
  time.hasHappened('2026-11-24T11:00:00Z', NOON);

  expect(time.serverNow(NOON)).toBe(NOON + 30_000);
});
