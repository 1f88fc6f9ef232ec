import { queryClient } from '#lib/api/queryClient.ts';

const EVERY_MS = 3000;

/** What others do at a meeting is shown while it is looked at. Called where a component begins. */
export function follow(meetingId: () => string | undefined): void {
  $effect(() => {
    const id = meetingId();
    if (!id) return;
    const looking = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh(id);
    }, EVERY_MS);
    return () => clearInterval(looking);
  });
}

async function refresh(meetingId: string): Promise<void> {
  await Promise.all(
    [['meeting', meetingId], ['action-items'], ['decisions']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey })
    )
  );
}
