import { queryOptions } from '@tanstack/svelte-query';
import { getStrategy, listStrategies } from '#lib/api/generated/sdk.gen.ts';
import { body, held } from '#lib/api/held.ts';

export const strategiesQuery = () =>
  queryOptions({
    queryKey: ['strategies'],
    queryFn: ({ signal }) => body(listStrategies({ query: { include: 'total' }, signal, throwOnError: true }))
  });

export const strategyQuery = (strategyId: string) =>
  queryOptions({
    queryKey: ['strategy', strategyId],
    queryFn: ({ signal }) => held(getStrategy({ path: { strategyId }, signal, throwOnError: true }))
  });
