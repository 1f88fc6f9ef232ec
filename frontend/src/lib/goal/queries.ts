import { queryOptions } from '@tanstack/svelte-query';
import { getGoal } from '#lib/api/generated/sdk.gen.ts';
import { held } from '#lib/api/held.ts';

export const goalQuery = (goalId: string) =>
  queryOptions({
    queryKey: ['goal', goalId],
    queryFn: ({ signal }) => held(getGoal({ path: { goalId }, signal, throwOnError: true }))
  });
