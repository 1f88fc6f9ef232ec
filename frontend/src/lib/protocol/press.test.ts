import { expect, test } from 'vitest';
import { momentOf, pressed, type Press } from './press.ts';
import { sampleRun } from './sampleRun.ts';

const at = (seconds: number) => new Date(Date.parse(sampleRun.stepBeganAt) + seconds * 1000).toISOString();
const go = (step: number, seconds: number): Press => ({ is: 'step', step, at: at(seconds) });
const pause = (seconds: number): Press => ({ is: 'status', status: 'PAUSED', at: at(seconds) });
const resume = (seconds: number): Press => ({ is: 'status', status: 'RUNNING', at: at(seconds) });
const finish = (seconds: number): Press => ({ is: 'status', status: 'FINISHED', at: at(seconds) });
const after = (...presses: Press[]) => presses.reduce(pressed, sampleRun);
const used = (...presses: Press[]) => after(...presses).steps.map(({ usedSeconds }) => usedSeconds);

test('each_step_keeps_the_time_it_took_also_when_the_group_goes_back_to_it', () => {
  expect(used(go(1, 300), go(0, 400), go(2, 460))).toEqual([360, 100, 0]);
  expect(after(go(1, 300)).stepBeganAt).toBe(at(300));
});

test('a_pause_is_no_steps_time', () => {
  expect(used(pause(60), resume(1000), go(1, 1030))).toEqual([90, 0, 0]);
  expect(after(pause(60)).status).toBe('PAUSED');
  expect(after(pause(60))).not.toHaveProperty('runningSince');
});

test('a_group_that_goes_on_while_paused_stays_paused', () => {
  expect(after(pause(60), go(1, 100))).toMatchObject({ status: 'PAUSED', step: 1 });
  expect(used(pause(60), go(1, 100), resume(200), go(2, 230))).toEqual([60, 30, 0]);
});

test('the_same_press_again_and_one_that_is_overtaken_change_nothing', () => {
  const run = after(go(1, 300), go(2, 500));

  expect(pressed(run, go(2, 500))).toBe(run);
  expect(pressed(run, go(1, 450))).toBe(run);
  expect(pressed(run, pause(450))).toBe(run);
  expect(pressed(run, go(3, 600))).toBe(run);
});

test('finished_it_goes_on_no_more', () => {
  const run = after(go(2, 60), finish(100));

  expect(run).toMatchObject({ status: 'FINISHED', allowedStatuses: [], finishedAt: at(100) });
  expect(run.steps[2]?.usedSeconds).toBe(40);
  expect(pressed(run, go(1, 200))).toBe(run);
});

test('a_press_is_said_to_be_later_than_what_stands_though_the_server_counts_more_finely', () => {
  const run = { ...sampleRun, stepBeganAt: '2026-11-24T21:00:00.123456Z' };

  expect(momentOf(run, Date.parse('2026-11-24T21:00:00.100Z'))).toBe('2026-11-24T21:00:00.124Z');
  expect(momentOf(run, Date.parse('2026-11-24T21:00:09Z'))).toBe('2026-11-24T21:00:09.000Z');
});
