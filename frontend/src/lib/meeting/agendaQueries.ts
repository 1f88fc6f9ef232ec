import { queryOptions } from '@tanstack/svelte-query';
import {
  addAgendaItem,
  changeAgendaItem,
  getAgendaItem,
  listAgendaItems,
  setAgendaItemClock,
  setAgendaItemStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  AgendaItem,
  AgendaItemChange,
  AgendaItemStatus,
  NewAgendaItem
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, onLatest, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { after, everyRow } from '#lib/api/pages.ts';
import { moved } from './agenda.ts';

export const agendaQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId, 'agenda'],
    queryFn: ({ signal }) =>
      everyRow((cursor) =>
        body(
          listAgendaItems({
            path: { meetingId },
            query: { limit: 200, ...after(cursor) },
            signal,
            throwOnError: true
          })
        )
      )
  });

export const freshItem = (agendaItemId: string): Promise<Held<AgendaItem>> =>
  held(getAgendaItem({ path: { agendaItemId }, throwOnError: true }));

export async function addItem(meetingId: string, wanted: NewAgendaItem): Promise<AgendaItem> {
  const added = await body(addAgendaItem({ path: { meetingId }, body: wanted, throwOnError: true }));
  await changed(meetingId);
  return added;
}

export async function saveItem(item: AgendaItem, change: AgendaItemChange, etag: string): Promise<void> {
  await body(
    changeAgendaItem({
      path: { agendaItemId: item.id },
      body: change,
      headers: ifMatch(etag),
      throwOnError: true
    })
  );
  await changed(item.meetingId);
}

/** Shown where it goes at once; what the server says afterwards holds. */
export async function moveItem(item: AgendaItem, position: number): Promise<void> {
  queryClient.setQueryData(agendaQuery(item.meetingId).queryKey, (items) =>
    items ? moved(items, item.id, position) : items
  );
  try {
    await onLatest(etagOf(item), (etag) => saveItem(item, { position }, etag));
  } finally {
    await changed(item.meetingId);
  }
}

export async function stepItem(item: AgendaItem, status: AgendaItemStatus): Promise<AgendaItem> {
  const stepped = await onLatest(etagOf(item), (etag) =>
    body(
      setAgendaItemStatus({
        path: { agendaItemId: item.id },
        body: { status },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await changed(item.meetingId);
  return stepped;
}

export async function runClock(item: AgendaItem, running: boolean): Promise<void> {
  await onLatest(etagOf(item), (etag) =>
    body(
      setAgendaItemClock({
        path: { agendaItemId: item.id },
        body: { running },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await changed(item.meetingId);
}

async function changed(meetingId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['meeting', meetingId], exact: true });
  await queryClient.invalidateQueries({ queryKey: ['meeting', meetingId, 'agenda'] });
}
