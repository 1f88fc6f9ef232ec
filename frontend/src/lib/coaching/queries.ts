import { queryOptions } from '@tanstack/svelte-query';
import { listPartnerships } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

export const partnershipsQuery = () =>
  queryOptions({
    queryKey: ['partnerships'],
    queryFn: ({ signal }) => body(listPartnerships({ signal, throwOnError: true }))
  });
