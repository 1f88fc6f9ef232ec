import { expect, test } from 'vitest';
import { keptIn } from './kept.ts';
import { sampleRun } from './sampleRun.ts';

test('a_run_that_was_kept_paused_and_without_a_presenter_is_read_again', () => {
  const { presenter, runningSince, ...rest } = sampleRun;
  expect(presenter).toBeDefined();
  expect(runningSince).toBeDefined();
  const kept = { seen: { run: { ...rest, pausedSince: rest.now }, aheadMs: 20 }, waiting: [] };

  expect(keptIn(kept)).toBe(kept);
});

test('what_an_older_version_kept_is_left_alone', () => {
  const { stepBeganAt, ...older } = sampleRun;
  expect(stepBeganAt).toBeDefined();

  expect(keptIn({ seen: { run: older, aheadMs: 0 }, waiting: [] })).toBeUndefined();
  expect(keptIn(undefined)).toBeUndefined();
});
