import { queryOptions } from '@tanstack/svelte-query';
import { getInvitation, getMe } from '#lib/api/generated/sdk.gen.ts';
import { body, held } from '#lib/api/held.ts';

export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => held(getMe({ signal, throwOnError: true })),
    staleTime: 5 * 60_000
  });

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => body(getInvitation({ path: { token }, signal, throwOnError: true })),
    retry: false
  });
