import { queryOptions } from '@tanstack/svelte-query';
import { listGoals, listStrategies } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

/** My teams' goals, for jumping to. */
export const goalsNamedQuery = () =>
  queryOptions({
    queryKey: ['goals', 'mine', 'named'],
    queryFn: async ({ signal }) =>
      (await body(listGoals({ query: { mine: true, limit: 100 }, signal, throwOnError: true }))).items
  });

/** Strategies that the server finds for some words. */
export const strategiesNamedQuery = (asked: string) =>
  queryOptions({
    queryKey: ['strategies', 'named', asked],
    queryFn: async ({ signal }) =>
      (await body(listStrategies({ query: { q: asked, limit: 6 }, signal, throwOnError: true }))).items
  });
