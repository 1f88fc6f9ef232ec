import { queryOptions } from '@tanstack/svelte-query';
import {
  changeMinutesEntry,
  deleteMinutesEntry,
  getMinutesEntry,
  listMeetingMinutes,
  writeMinutes
} from '#lib/api/generated/sdk.gen.ts';
import type { MinutesEntry } from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, type Held } from '#lib/api/held.ts';
import { after, everyRow } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { hasHappened } from '#lib/api/serverTime.ts';

export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId, 'minutes'],
    queryFn: ({ signal }) =>
      everyRow((cursor) =>
        body(
          listMeetingMinutes({
            path: { meetingId },
            query: { limit: 200, ...after(cursor) },
            signal,
            throwOnError: true
          })
        )
      )
  });

type Written = { id: string; meetingId: string; agendaItemId: string; text: string };

/** Adds an entry of one's own. Sent twice it is there once, because its id comes with it. */
export async function addEntry({ id, meetingId, agendaItemId, text }: Written): Promise<void> {
  const entry = await body(writeMinutes({ path: { agendaItemId }, body: { id, text }, throwOnError: true }));
  hasHappened(entry.createdAt);
  queryClient.setQueryData(minutesQuery(meetingId).queryKey, (entries) =>
    entries && !entries.some((one) => one.id === id) ? [...entries, entry] : entries
  );
  await changed(meetingId);
}

const at = ({ agendaItemId, id }: MinutesEntry) => ({ agendaItemId, entryId: id });

export const freshEntry = (entry: MinutesEntry): Promise<Held<MinutesEntry>> =>
  held(getMinutesEntry({ path: at(entry), throwOnError: true }));

export async function saveEntry(entry: MinutesEntry, text: string, etag: string): Promise<void> {
  await body(
    changeMinutesEntry({
      path: at(entry),
      body: { text },
      headers: ifMatch(etag),
      throwOnError: true
    })
  );
  await changed(entry.meetingId);
}

export async function removeEntry(entry: MinutesEntry): Promise<void> {
  await deleteMinutesEntry({ path: at(entry), headers: ifMatch(etagOf(entry)), throwOnError: true });
  await changed(entry.meetingId);
}

async function changed(meetingId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['meeting', meetingId, 'minutes'] });
}
