import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  addStrategy,
  changeStrategy,
  createLibrary,
  getStrategy,
  listLibraries,
  listStrategies,
  setStrategyStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  Library,
  NewLibrary,
  NewStrategy,
  Strategy,
  StrategyChange,
  StrategyStatus
} from '#lib/api/generated/types.gen.ts';
import { body, held, ifMatch, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import type { Search } from './search.ts';

/** What a search finds, a page at a time. */
export const foundQuery = (search: Search) =>
  infiniteQueryOptions({
    queryKey: ['strategies', 'found', search],
    queryFn: ({ signal, pageParam }) =>
      body(
        listStrategies({
          query: {
            ...(search.q ? { q: search.q } : {}),
            ...(search.subject ? { subject: search.subject } : {}),
            ...(search.gradeBand ? { gradeBand: search.gradeBand } : {}),
            ...(search.evidence ? { evidence: search.evidence } : {}),
            ...(search.libraryId ? { libraryId: search.libraryId } : {}),
            ...(pageParam ? { cursor: pageParam } : {}),
            limit: 24,
            include: 'total'
          },
          signal,
          throwOnError: true
        })
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor
  });

export const strategyQuery = (strategyId: string) =>
  queryOptions({
    queryKey: ['strategy', strategyId],
    queryFn: ({ signal }) => held(getStrategy({ path: { strategyId }, signal, throwOnError: true }))
  });

export const librariesQuery = () =>
  queryOptions({
    queryKey: ['libraries'],
    queryFn: async ({ signal }) =>
      (await body(listLibraries({ query: { limit: 200 }, signal, throwOnError: true }))).items
  });

export const freshStrategy = (strategyId: string): Promise<Held<Strategy>> =>
  held(getStrategy({ path: { strategyId }, throwOnError: true }));

export async function startLibrary(wanted: NewLibrary): Promise<Library> {
  const library = await body(createLibrary({ body: wanted, throwOnError: true }));
  await queryClient.invalidateQueries({ queryKey: ['libraries'] });
  return library;
}

export async function writeStrategy(libraryId: string, wanted: NewStrategy): Promise<Strategy> {
  const strategy = await body(addStrategy({ path: { libraryId }, body: wanted, throwOnError: true }));
  await strategiesChanged();
  return strategy;
}

export async function saveStrategy(strategyId: string, change: StrategyChange, etag: string): Promise<void> {
  keep(
    await held(
      changeStrategy({ path: { strategyId }, body: change, headers: ifMatch(etag), throwOnError: true })
    )
  );
  await strategiesChanged();
}

export async function stepStrategy(
  strategy: Held<Strategy>,
  status: StrategyStatus
): Promise<Held<Strategy>> {
  const saved = await held(
    setStrategyStatus({
      path: { strategyId: strategy.data.id },
      body: { status },
      headers: ifMatch(strategy.etag),
      throwOnError: true
    })
  );
  keep(saved);
  await strategiesChanged();
  return saved;
}

function keep(saved: Held<Strategy>): void {
  queryClient.setQueryData(strategyQuery(saved.data.id).queryKey, saved);
}

async function strategiesChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['strategies'] }),
    queryClient.invalidateQueries({ queryKey: ['libraries'] })
  ]);
}
