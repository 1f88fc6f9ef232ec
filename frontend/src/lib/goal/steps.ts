import type { GoalStatus } from '#lib/api/generated/types.gen.ts';

/** How a goal can end. */
export const RESULTS = ['MET', 'PARTLY_MET', 'NOT_MET'] as const satisfies readonly GoalStatus[];

export function isResult(status: GoalStatus): boolean {
  return RESULTS.some((result) => result === status);
}
