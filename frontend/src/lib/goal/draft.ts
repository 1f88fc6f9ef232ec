import type { Goal, GoalChange, NewGoal } from '#lib/api/generated/types.gen.ts';
import type { FieldError } from '#lib/api/problem.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** A goal while it is being written: everything may still be empty. */
export type GoalDraft = {
  statement: string;
  why: string;
  label: string;
  size: number | null;
  subject: Goal['subject'] | '';
  gradeBand: Goal['gradeBand'] | '';
  measure: { name: string; kind: NonNullable<Goal['measure']>['kind'] | ''; criterion: string };
  baseline: { collectedOn: string; eligible: number | null; assessed: number | null; meeting: number | null };
  targetPercent: number | null;
  targetDate: string;
  overrideReason: string;
};

export function emptyDraft(): GoalDraft {
  return {
    statement: '',
    why: '',
    label: '',
    size: null,
    subject: '',
    gradeBand: '',
    measure: { name: '', kind: '', criterion: '' },
    baseline: { collectedOn: '', eligible: null, assessed: null, meeting: null },
    targetPercent: null,
    targetDate: '',
    overrideReason: ''
  };
}

export function draftOf(goal: Goal): GoalDraft {
  return {
    statement: goal.statement,
    why: goal.why ?? '',
    label: goal.group.label,
    size: goal.group.size ?? null,
    subject: goal.subject,
    gradeBand: goal.gradeBand,
    measure: {
      name: goal.measure?.name ?? '',
      kind: goal.measure?.kind ?? '',
      criterion: goal.measure?.criterion ?? ''
    },
    baseline: {
      collectedOn: goal.baseline?.collectedOn ?? '',
      eligible: goal.baseline?.eligible ?? null,
      assessed: goal.baseline?.assessed ?? null,
      meeting: goal.baseline?.meeting ?? null
    },
    targetPercent: goal.targetPercent ?? null,
    targetDate: goal.targetDate ?? '',
    overrideReason: goal.framing?.overrideReason ?? ''
  };
}

/** A kindness before sending: what is missing or cannot be. The server has the last word. */
export function faultsOf(draft: GoalDraft): FieldError[] {
  return [
    ...missing(draft.statement, '/statement', words.goal.needMissing),
    ...missing(draft.label, '/group/label', words.goal.groupMissing),
    ...missing(draft.size, '/group/size', words.goal.numberMissing),
    ...missing(draft.subject, '/subject', words.goal.subjectMissing),
    ...missing(draft.gradeBand, '/gradeBand', words.goal.gradeMissing),
    ...allOrNothing('/measure', draft.measure, words.goal.measureIncomplete),
    ...allOrNothing('/baseline', draft.baseline, words.goal.countsIncomplete),
    ...countFaults('/baseline', draft.baseline)
  ];
}

type Counts = { eligible: number | null; assessed: number | null; meeting: number | null };

/** No more meet the mark than took the check, and no more took it than there are. */
export function countFaults(pointer: string, { eligible, assessed, meeting }: Counts): FieldError[] {
  const faults: FieldError[] = [];
  if (assessed !== null && eligible !== null && assessed > eligible) {
    faults.push({ pointer: `${pointer}/assessed`, detail: words.goal.assessedOver(eligible) });
  }
  if (meeting !== null && assessed !== null && meeting > assessed) {
    faults.push({ pointer: `${pointer}/meeting`, detail: words.goal.meetingOver(assessed) });
  }
  return faults;
}

export function newGoalOf(draft: GoalDraft, id: string, teamId: string): NewGoal {
  return { id, teamId, ...contentOf(draft) };
}

/** What is to be changed, also what was emptied; the first check only as long as the goal is a draft. */
export function changeOf(draft: GoalDraft, keepsBaseline: boolean): GoalChange {
  const { baseline = null, ...rest } = contentOf(draft);
  return { ...emptied, ...rest, ...(keepsBaseline ? {} : { baseline }) };
}

const emptied = { why: null, measure: null, targetPercent: null, targetDate: null, overrideReason: null };

function contentOf(draft: GoalDraft): Omit<NewGoal, 'id' | 'teamId'> {
  const { measure, baseline } = draft;
  return {
    statement: draft.statement.trim(),
    group: { label: draft.label.trim(), size: draft.size ?? 0 },
    subject: draft.subject || 'CROSS_CURRICULAR',
    gradeBand: draft.gradeBand || 'K_2',
    ...(draft.why.trim() ? { why: draft.why } : {}),
    ...(measure.name && measure.kind && measure.criterion
      ? { measure: { name: measure.name, kind: measure.kind, criterion: measure.criterion } }
      : {}),
    ...(baseline.collectedOn &&
    baseline.eligible !== null &&
    baseline.assessed !== null &&
    baseline.meeting !== null
      ? {
          baseline: {
            collectedOn: baseline.collectedOn,
            eligible: baseline.eligible,
            assessed: baseline.assessed,
            meeting: baseline.meeting
          }
        }
      : {}),
    ...(draft.targetPercent === null ? {} : { targetPercent: draft.targetPercent }),
    ...(draft.targetDate ? { targetDate: draft.targetDate } : {}),
    ...(draft.overrideReason.trim() ? { overrideReason: draft.overrideReason } : {})
  };
}

function missing(value: string | number | null, pointer: string, detail: string): FieldError[] {
  const isThere = typeof value === 'string' ? value.trim() !== '' : value !== null && !Number.isNaN(value);
  return isThere ? [] : [{ pointer, detail }];
}

function allOrNothing(
  pointer: string,
  parts: Record<string, string | number | null>,
  detail: string
): FieldError[] {
  const empty = Object.keys(parts).filter((key) => parts[key] === null || parts[key] === '');
  return empty.length === Object.keys(parts).length
    ? []
    : empty.map((key) => ({ pointer: `${pointer}/${key}`, detail }));
}

/** What a goal has before it can start, each with whether it is there. */
export function partsOf(goal: Goal): { label: string; isThere: boolean }[] {
  const { framing, measure, baseline, targetPercent, targetDate } = goal;
  const isAboutStudents = framing?.verdict === 'STUDENT_FACING' || framing?.overrideReason !== undefined;
  return [
    { label: words.goal.need, isThere: isAboutStudents },
    { label: words.goal.measureHead, isThere: measure !== undefined },
    { label: words.goal.startHead, isThere: baseline !== undefined },
    { label: words.goal.targetHead, isThere: targetPercent !== undefined && targetDate !== undefined }
  ];
}

export function isReady(goal: Goal): boolean {
  return partsOf(goal).every(({ isThere }) => isThere);
}
