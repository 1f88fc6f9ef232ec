import type { Goal } from '#lib/api/generated/types.gen.ts';

/** A team looks first at the goal whose day comes first; one without a day comes last. */
export function soonestFirst(goals: Goal[]): Goal[] {
  return goals.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

const dayOf = (goal: Goal): string => goal.targetDate ?? '9999';
