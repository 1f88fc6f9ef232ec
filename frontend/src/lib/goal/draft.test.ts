import { expect, test } from 'vitest';
import { changeOf, emptyDraft, newGoalOf } from './draft.ts';

test('what was emptied is cleared, not left as it was', () => {
  const draft = { ...emptyDraft(), statement: 'Students need to compare fractions.', why: ' ' };
  expect(changeOf(draft, false)).toMatchObject({
    statement: draft.statement,
    why: null,
    measure: null,
    baseline: null,
    targetPercent: null,
    targetDate: null,
    overrideReason: null
  });
});

test('the first check of a goal that has begun is not named', () => {
  expect(changeOf(emptyDraft(), true)).not.toHaveProperty('baseline');
});

test('a new goal names only what it has', () => {
  expect(newGoalOf(emptyDraft(), '1', '2')).not.toHaveProperty('why');
});
