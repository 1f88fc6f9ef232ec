import { queryOptions } from '@tanstack/svelte-query';
import { getTeam, listTeams } from '#lib/api/generated/sdk.gen.ts';
import { body, held } from '#lib/api/held.ts';

export const teamsQuery = () =>
  queryOptions({
    queryKey: ['teams'],
    queryFn: ({ signal }) => body(listTeams({ query: { include: 'total' }, signal, throwOnError: true }))
  });

export const teamQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['team', teamId],
    queryFn: ({ signal }) => held(getTeam({ path: { teamId }, signal, throwOnError: true }))
  });
