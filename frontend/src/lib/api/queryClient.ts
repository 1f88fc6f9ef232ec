import { QueryClient } from '@tanstack/svelte-query';
import { isTrouble, mayPass, type Trouble } from './problem.ts';

declare module '@tanstack/svelte-query' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Register {
    defaultError: Trouble;
  }
}

/** What we know is shown at once and refreshed behind; only what may pass is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      retry: (failures, thrown) => failures < 3 && isTrouble(thrown) && mayPass(thrown),
      retryDelay: (failures, thrown) =>
        thrown.is === 'refused' && thrown.waitSeconds
          ? thrown.waitSeconds * 1000
          : Math.min(1000 * 2 ** failures, 8000)
    },
    mutations: { retry: false }
  }
});
