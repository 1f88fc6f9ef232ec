import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  changeNotificationSettings,
  getNotificationSettings,
  listNotifications,
  readNotificationsThrough,
  setNotificationStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  Notification,
  NotificationSettingsChange,
  NotificationStatus
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch } from '#lib/api/held.ts';
import { after, byCursor } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** How often it is looked whether there is something new. */
const LOOKS_MS = 60_000;

/** What I was told of, a page at a time, the newest first. */
export const notificationsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'all'],
    queryFn: ({ signal, pageParam }) =>
      body(listNotifications({ query: { ...after(pageParam), limit: 30 }, signal, throwOnError: true })),
    ...byCursor
  });

/** How much of it I have not read. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: async ({ signal }) => {
      const query = { status: 'UNREAD', include: 'total', limit: 1 } as const;
      return (await body(listNotifications({ query, signal, throwOnError: true }))).total ?? 0;
    },
    refetchInterval: LOOKS_MS
  });

export const notificationSettingsQuery = () =>
  queryOptions({
    queryKey: ['notification-settings'],
    queryFn: ({ signal }) => held(getNotificationSettings({ signal, throwOnError: true }))
  });

export async function mark(notification: Notification, status: NotificationStatus): Promise<void> {
  await body(
    setNotificationStatus({
      path: { notificationId: notification.id },
      body: { status },
      headers: ifMatch(etagOf(notification)),
      throwOnError: true
    })
  );
  await changed();
}

/** Marks this one and all before it. */
export async function readThrough(notificationId: string): Promise<void> {
  await body(readNotificationsThrough({ path: { notificationId }, throwOnError: true }));
  await changed();
}

export async function saveSettings(change: NotificationSettingsChange, etag: string): Promise<void> {
  const saved = await held(
    changeNotificationSettings({ body: change, headers: ifMatch(etag), throwOnError: true })
  );
  queryClient.setQueryData(notificationSettingsQuery().queryKey, saved);
}

async function changed(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['notifications'] });
}
