import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import { listTeamDecisions, recordTeamDecision, setDecisionPublication } from '#lib/api/generated/sdk.gen.ts';
import type { Decision, NewTeamDecision } from '#lib/api/generated/types.gen.ts';
import { body, etagOf, ifMatch, onLatest } from '#lib/api/held.ts';
import { after, byCursor, everyRow } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** What is looked for among a team's decisions. */
export type Asked = { q: string; isStanding: boolean };

export const teamDecisionsQuery = (teamId: string, { q, isStanding }: Asked) =>
  infiniteQueryOptions({
    queryKey: ['decisions', teamId, 'found', q, isStanding],
    queryFn: ({ signal, pageParam }) =>
      body(
        listTeamDecisions({
          path: { teamId },
          query: {
            ...(q ? { q } : {}),
            ...(isStanding ? { standing: true } : {}),
            limit: 20,
            include: 'total',
            ...after(pageParam)
          },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

/** What still holds, for a new decision to take the place of. */
export const standingDecisionsQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['decisions', teamId, 'standing'],
    queryFn: ({ signal }) =>
      everyRow((cursor) =>
        body(
          listTeamDecisions({
            path: { teamId },
            query: { standing: true, limit: 200, ...after(cursor) },
            signal,
            throwOnError: true
          })
        )
      )
  });

/** What was decided at an agenda item. */
export const itemDecisionsQuery = (teamId: string, agendaItemId: string) =>
  queryOptions({
    queryKey: ['decisions', teamId, 'item', agendaItemId],
    queryFn: async ({ signal }) =>
      (
        await body(
          listTeamDecisions({
            path: { teamId },
            query: { agendaItemId, limit: 100 },
            signal,
            throwOnError: true
          })
        )
      ).items
  });

export async function decide(teamId: string, wanted: NewTeamDecision): Promise<Decision> {
  const decided = await body(recordTeamDecision({ path: { teamId }, body: wanted, throwOnError: true }));
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['decisions', teamId] }),
    ...(wanted.goalId
      ? [queryClient.invalidateQueries({ queryKey: ['goal', wanted.goalId, 'decisions'] })]
      : [])
  ]);
  return decided;
}

/** Lets those who lead the team's schools see a decision, or no longer. */
export async function publish(decision: Decision, published: boolean): Promise<Decision> {
  const changed = await onLatest(etagOf(decision), (etag) =>
    body(
      setDecisionPublication({
        path: { decisionId: decision.id },
        body: { published },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await queryClient.invalidateQueries({ queryKey: ['decisions', decision.teamId] });
  return changed;
}
