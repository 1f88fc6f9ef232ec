import { queryOptions } from '@tanstack/svelte-query';
import { checkFraming } from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

/** What the rules say about a statement. The same words always get the same answer. */
export const framingQuery = (text: string, locale: 'en' | 'es') =>
  queryOptions({
    queryKey: ['framing', locale, text],
    queryFn: ({ signal }) => body(checkFraming({ body: { text, locale }, signal, throwOnError: true })),
    staleTime: Infinity
  });
