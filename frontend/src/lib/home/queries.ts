import { queryOptions } from '@tanstack/svelte-query';
import { getToday } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

/** What needs me today. */
export const todayQuery = () =>
  queryOptions({
    queryKey: ['today'],
    queryFn: async ({ signal }) => (await body(getToday({ signal, throwOnError: true }))).items
  });
