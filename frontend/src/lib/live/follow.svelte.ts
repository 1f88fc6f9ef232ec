import { queryClient } from '#lib/api/queryClient.ts';
import { fetchAsPerson } from '#lib/session/access.svelte.ts';
import { concerned } from './concerned.ts';
import { listen } from './listen.ts';

/** Many changes at once are one look. */
const GATHERING_MS = 80;

/** What others do at a meeting is shown as they do it. Called where a component begins. */
export function follow(meetingId: () => string | undefined): void {
  $effect(() => {
    const id = meetingId();
    return id ? followOne(id) : undefined;
  });
}

function followOne(meetingId: string): () => void {
  const everything = [['meeting', meetingId], ['action-items'], ['decisions']];
  let gathered: string[][] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function look(keys: string[][]): void {
    gathered.push(...keys);
    gathering ??= setTimeout(() => {
      for (const queryKey of gathered) void queryClient.invalidateQueries({ queryKey });
      gathered = [];
      gathering = undefined;
    }, GATHERING_MS);
  }

  const stop = listen({
    open: (lastId, signal) => fetchAsPerson(request(meetingId, lastId, signal)),
    hear: ({ data }) => look(concerned(data, meetingId) ?? everything),
    missed: () => look(everything)
  });
  return () => {
    clearTimeout(gathering);
    stop();
  };
}

function request(meetingId: string, lastId: string, signal: AbortSignal): Request {
  return new Request(`/api/v1/events?meetingId=${meetingId}`, {
    headers: { Accept: 'text/event-stream', ...(lastId ? { 'Last-Event-ID': lastId } : {}) },
    signal
  });
}
