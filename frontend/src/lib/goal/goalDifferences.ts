import type { Difference } from '#lib/form/form.svelte.ts';
import { differences } from '#lib/form/difference.ts';
import { day } from '#lib/i18n/dates.svelte.ts';
import { percent } from '#lib/i18n/numbers.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import type { GoalDraft } from './draft.ts';

/** The parts in which what I wrote and what was saved meanwhile differ; each can be taken over. */
export function goalDifferences(mine: GoalDraft, theirs: GoalDraft): Difference[] {
  const part = (label: string, said: (draft: GoalDraft) => string, take: () => void): Difference => ({
    label,
    mine: said(mine),
    theirs: said(theirs),
    takeTheirs: take
  });
  return differences([
    part(
      words.goal.need,
      (draft) => draft.statement,
      () => (mine.statement = theirs.statement)
    ),
    part(
      words.goal.why,
      (draft) => draft.why,
      () => (mine.why = theirs.why)
    ),
    part(words.goal.group, groupOf, () => {
      mine.label = theirs.label;
      mine.size = theirs.size;
    }),
    part(
      words.goal.subject,
      (draft) => (draft.subject ? words.terms.subject[draft.subject] : ''),
      () => (mine.subject = theirs.subject)
    ),
    part(
      words.goal.gradeBand,
      (draft) => (draft.gradeBand ? words.terms.gradeBand[draft.gradeBand] : ''),
      () => (mine.gradeBand = theirs.gradeBand)
    ),
    part(
      words.goal.measureHead,
      (draft) => [draft.measure.name, draft.measure.criterion].filter(Boolean).join(': '),
      () => (mine.measure = theirs.measure)
    ),
    part(
      words.goal.startHead,
      (draft) => [draft.baseline.meeting, draft.baseline.assessed, draft.baseline.eligible].join(' / '),
      () => (mine.baseline = theirs.baseline)
    ),
    part(
      words.goal.targetPercent,
      (draft) => (draft.targetPercent === null ? '' : percent(draft.targetPercent)),
      () => (mine.targetPercent = theirs.targetPercent)
    ),
    part(
      words.goal.targetDate,
      (draft) => (draft.targetDate ? day(draft.targetDate) : ''),
      () => (mine.targetDate = theirs.targetDate)
    ),
    part(
      words.goal.override,
      (draft) => draft.overrideReason,
      () => (mine.overrideReason = theirs.overrideReason)
    )
  ]);
}

function groupOf(draft: GoalDraft): string {
  return draft.size === null ? draft.label : `${draft.label}, ${words.goal.students(draft.size)}`;
}
