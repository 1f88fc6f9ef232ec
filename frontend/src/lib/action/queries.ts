import { queryOptions } from '@tanstack/svelte-query';
import {
  addActionItem,
  changeActionItem,
  getActionItem,
  listTeamActionItems,
  setActionItemStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  ActionItem,
  ActionItemChange,
  ActionItemStatus,
  NewActionItem
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, onLatest, type Held } from '#lib/api/held.ts';
import { after, everyRow } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** What a team has agreed to do and not done yet, the next due first. */
export const openActionItemsQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['action-items', 'team', teamId, 'open'],
    queryFn: ({ signal }) =>
      everyRow((cursor) =>
        body(
          listTeamActionItems({
            path: { teamId },
            query: { open: true, limit: 200, ...after(cursor) },
            signal,
            throwOnError: true
          })
        )
      )
  });

/** What was agreed on at a meeting, or put before it. */
export const meetingActionItemsQuery = (teamId: string, meetingId: string) =>
  queryOptions({
    queryKey: ['action-items', 'team', teamId, 'meeting', meetingId],
    queryFn: ({ signal }) =>
      everyRow((cursor) =>
        body(
          listTeamActionItems({
            path: { teamId },
            query: { meetingId, limit: 200, ...after(cursor) },
            signal,
            throwOnError: true
          })
        )
      )
  });

/** The action item as it is now, past every cache. */
export const freshActionItem = (actionItemId: string): Promise<Held<ActionItem>> =>
  held(getActionItem({ path: { actionItemId }, throwOnError: true }));

export async function agreeOn(teamId: string, wanted: NewActionItem): Promise<ActionItem> {
  const added = await body(addActionItem({ path: { teamId }, body: wanted, throwOnError: true }));
  await changed();
  return added;
}

/** Without a version the change is made to whatever is there now. */
export async function saveActionItem(id: string, change: ActionItemChange, etag?: string): Promise<void> {
  const version = etag ?? (await freshActionItem(id)).etag;
  await body(
    changeActionItem({
      path: { actionItemId: id },
      body: change,
      headers: ifMatch(version),
      throwOnError: true
    })
  );
  await changed();
}

type Known = Pick<ActionItem, 'id' | 'version'>;

export async function stepActionItem(item: Known, status: ActionItemStatus): Promise<ActionItem> {
  const stepped = await onLatest(etagOf(item), (etag) =>
    body(
      setActionItemStatus({
        path: { actionItemId: item.id },
        body: { status },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await changed();
  return stepped;
}

/** For a list that tells of an action item without its version. */
export async function stepActionItemById(id: string, status: ActionItemStatus): Promise<ActionItem> {
  return stepActionItem((await freshActionItem(id)).data, status);
}

async function changed(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['action-items'] }),
    queryClient.invalidateQueries({ queryKey: ['today'] })
  ]);
}
