import { queryOptions } from '@tanstack/svelte-query';
import { getToday, listGoals } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

/** What needs me today. */
export const todayQuery = () =>
  queryOptions({
    queryKey: ['today'],
    queryFn: async ({ signal }) => (await body(getToday({ signal, throwOnError: true }))).items
  });

/** What my teams' students are working toward now. */
export const activeGoalsQuery = () =>
  queryOptions({
    queryKey: ['goals', 'mine', 'active'],
    queryFn: async ({ signal }) =>
      (
        await body(
          listGoals({ query: { mine: true, status: 'ACTIVE', limit: 50 }, signal, throwOnError: true })
        )
      ).items
  });
