import { queryOptions } from '@tanstack/svelte-query';
import {
  changeGoal,
  createGoal,
  deleteGoal,
  getGoal,
  getGoalChart,
  listDecisions,
  listEvidence,
  listGoals,
  listTryOuts,
  recordDecision,
  recordEvidence,
  setEvidenceStatus,
  setGoalStatus,
  setTryOutStatus,
  startTryOut
} from '#lib/api/generated/sdk.gen.ts';
import type {
  Evidence,
  EvidenceStatus,
  Goal,
  GoalChange,
  GoalStatus,
  NewDecision,
  NewEvidence,
  NewGoal,
  NewTryOut,
  TryOut,
  TryOutStatus
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';

export const goalQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId],
    queryFn: ({ signal }) => held(getGoal({ path: { goalId }, signal, throwOnError: true }))
  });

export const evidenceQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId, 'evidence'],
    queryFn: async ({ signal }) =>
      (await body(listEvidence({ path: { goalId }, query: { limit: 200 }, signal, throwOnError: true })))
        .items
  });

/** What the evidence says beyond chance. */
export const chartQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId, 'chart'],
    queryFn: ({ signal }) => body(getGoalChart({ path: { goalId }, signal, throwOnError: true }))
  });

export const decisionsQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId, 'decisions'],
    queryFn: async ({ signal }) =>
      (await body(listDecisions({ path: { goalId }, query: { limit: 200 }, signal, throwOnError: true })))
        .items
  });

export const tryOutsQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId, 'try-outs'],
    queryFn: async ({ signal }) =>
      (await body(listTryOuts({ path: { goalId }, query: { limit: 200 }, signal, throwOnError: true }))).items
  });

/** What people look at first: the goal whose day comes first; one without a day comes last. */
export function soonestFirst(goals: Goal[]): Goal[] {
  const dayOf = ({ targetDate }: Goal): string => targetDate ?? '9999';
  return goals.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

/** My teams' active goals. */
export const myActiveGoalsQuery = () =>
  queryOptions({
    queryKey: ['goals', 'mine', 'active'],
    queryFn: async ({ signal }) =>
      soonestFirst(
        (
          await body(
            listGoals({ query: { mine: true, status: 'ACTIVE', limit: 50 }, signal, throwOnError: true })
          )
        ).items
      )
  });

/** The goal as it is now, past every cache. */
export const freshGoal = (goalId: string): Promise<Held<Goal>> =>
  held(getGoal({ path: { goalId }, throwOnError: true }));

export async function addGoal(wanted: NewGoal): Promise<Goal> {
  const goal = await body(createGoal({ body: wanted, throwOnError: true }));
  await goalsChanged();
  return goal;
}

export async function saveGoal(goalId: string, change: GoalChange, etag: string): Promise<void> {
  keep(
    await held(changeGoal({ path: { goalId }, body: change, headers: ifMatch(etag), throwOnError: true }))
  );
  await goalsChanged();
}

export async function dropGoal(goalId: string, etag: string): Promise<void> {
  await deleteGoal({ path: { goalId }, headers: ifMatch(etag), throwOnError: true });
  await goalsChanged();
}

export async function stepGoal(goal: Held<Goal>, status: GoalStatus, reason?: string): Promise<Held<Goal>> {
  const saved = await held(
    setGoalStatus({
      path: { goalId: goal.data.id },
      body: { status, ...(reason ? { reason } : {}) },
      headers: ifMatch(goal.etag),
      throwOnError: true
    })
  );
  keep(saved);
  await goalsChanged();
  return saved;
}

export async function addEvidence(goalId: string, wanted: NewEvidence): Promise<Evidence> {
  const point = await body(recordEvidence({ path: { goalId }, body: wanted, throwOnError: true }));
  await goalChanged(goalId);
  return point;
}

export async function markEvidence(
  goalId: string,
  point: Evidence,
  status: EvidenceStatus
): Promise<Evidence> {
  const marked = await body(
    setEvidenceStatus({
      path: { goalId, evidenceId: point.id },
      body: { status },
      headers: ifMatch(etagOf(point)),
      throwOnError: true
    })
  );
  await goalChanged(goalId);
  return marked;
}

export async function addDecision(goalId: string, wanted: NewDecision): Promise<void> {
  await body(recordDecision({ path: { goalId }, body: wanted, throwOnError: true }));
  await goalChanged(goalId);
}

export async function tryStrategy(goalId: string, wanted: NewTryOut): Promise<void> {
  await body(startTryOut({ path: { goalId }, body: wanted, throwOnError: true }));
  await goalChanged(goalId);
}

export async function stepTryOut(tryOut: TryOut, status: TryOutStatus): Promise<TryOut> {
  const stepped = await body(
    setTryOutStatus({
      path: { goalId: tryOut.goalId, tryOutId: tryOut.id },
      body: { status },
      headers: ifMatch(etagOf(tryOut)),
      throwOnError: true
    })
  );
  await goalChanged(tryOut.goalId);
  return stepped;
}

function keep(saved: Held<Goal>): void {
  queryClient.setQueryData(goalQuery(saved.data.id).queryKey, saved);
}

async function goalChanged(goalId: string): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: ['goal', goalId] }), goalsChanged()]);
}

async function goalsChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['goals'] }),
    queryClient.invalidateQueries({ queryKey: ['today'] })
  ]);
}
