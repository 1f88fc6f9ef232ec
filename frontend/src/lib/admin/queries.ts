import { queryOptions } from '@tanstack/svelte-query';
import { listPeople } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people'],
    queryFn: ({ signal }) => body(listPeople({ query: { include: 'total' }, signal, throwOnError: true }))
  });
