import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  beginMeetingSeries,
  carryOver,
  changeMeeting,
  getCadence,
  getCarryOver,
  getMeeting,
  getMeetingBalance,
  listMeetings,
  listMeetingSeries,
  planMeeting,
  setAttendance,
  setMeetingSeriesStatus,
  setMeetingStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  KeptItems,
  Meeting,
  MeetingChange,
  MeetingSeries,
  MeetingStatus,
  NewMeeting,
  NewMeetingSeries,
  SeriesStatus
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, onLatest, type Held } from '#lib/api/held.ts';
import { after, byCursor } from '#lib/api/pages.ts';
import { isStale, isTrouble } from '#lib/api/problem.ts';
import { queryClient } from '#lib/api/queryClient.ts';

const PAGE = 12;

/** A team's meetings that are still to be held or closed, the next one first. */
export const openMeetingsQuery = (teamId: string) =>
  infiniteQueryOptions({
    queryKey: ['meetings', teamId, 'open'],
    queryFn: ({ signal, pageParam }) =>
      body(
        listMeetings({
          path: { teamId },
          query: { open: true, limit: PAGE, ...after(pageParam) },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

/** Those that are over, the latest first. */
export const pastMeetingsQuery = (teamId: string, status: 'CLOSED' | 'CANCELLED') =>
  infiniteQueryOptions({
    queryKey: ['meetings', teamId, status],
    queryFn: ({ signal, pageParam }) =>
      body(
        listMeetings({
          path: { teamId },
          query: { status, limit: PAGE, include: 'total', ...after(pageParam) },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

export const meetingSeriesQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['meetings', teamId, 'series'],
    queryFn: async ({ signal }) =>
      (
        await body(listMeetingSeries({ path: { teamId }, query: { limit: 100 }, signal, throwOnError: true }))
      ).items.filter(({ status }) => status === 'ACTIVE')
  });

/** How many meetings were held; also for those who lead the team's schools. */
export const cadenceQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['meetings', teamId, 'cadence'],
    queryFn: ({ signal }) => body(getCadence({ path: { teamId }, signal, throwOnError: true }))
  });

/** Where the team's time together went. */
export const balanceQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['meetings', teamId, 'balance'],
    queryFn: ({ signal }) => body(getMeetingBalance({ path: { teamId }, signal, throwOnError: true }))
  });

export const carryOverQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['meetings', teamId, 'carry-over'],
    queryFn: ({ signal }) => body(getCarryOver({ path: { teamId }, signal, throwOnError: true }))
  });

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId],
    queryFn: ({ signal }) => freshMeeting(meetingId, signal)
  });

/** The meeting as it is now, past every cache. */
export const freshMeeting = (meetingId: string, signal?: AbortSignal): Promise<Held<Meeting>> =>
  held(getMeeting({ path: { meetingId }, ...(signal ? { signal } : {}), throwOnError: true }));

export async function plan(teamId: string, wanted: NewMeeting): Promise<Meeting> {
  const meeting = await body(planMeeting({ path: { teamId }, body: wanted, throwOnError: true }));
  await listsChanged(teamId);
  return meeting;
}

export async function beginSeries(teamId: string, wanted: NewMeetingSeries): Promise<void> {
  await body(beginMeetingSeries({ path: { teamId }, body: wanted, throwOnError: true }));
  await listsChanged(teamId);
}

export async function stepSeries(series: MeetingSeries, status: SeriesStatus): Promise<MeetingSeries> {
  const stepped = await onLatest(etagOf(series), (etag) =>
    body(
      setMeetingSeriesStatus({
        path: { seriesId: series.id },
        body: { status },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await listsChanged(series.teamId);
  return stepped;
}

export async function saveMeeting(meetingId: string, change: MeetingChange, etag: string): Promise<void> {
  await keep(
    await held(
      changeMeeting({ path: { meetingId }, body: change, headers: ifMatch(etag), throwOnError: true })
    )
  );
}

export async function stepMeeting(meeting: Held<Meeting>, status: MeetingStatus): Promise<Held<Meeting>> {
  const stepped = await onLatest(meeting.etag, (etag) =>
    held(
      setMeetingStatus({
        path: { meetingId: meeting.data.id },
        body: { status },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await keep(stepped);
  await queryClient.invalidateQueries({ queryKey: ['meeting', meeting.data.id, 'agenda'] });
  return stepped;
}

/** Says of one person whether they are here; again, where others said so of others in the same moment. */
export async function markPresence(
  meetingId: string,
  personId: string,
  isHere: boolean,
  triesLeft = 4
): Promise<void> {
  const { data, etag } = await freshMeeting(meetingId);
  const others = (data.attendance ?? []).map(({ id }) => id).filter((id) => id !== personId);
  const personIds = isHere ? [...others, personId] : others;
  try {
    await keep(
      await held(
        setAttendance({
          path: { meetingId },
          body: { personIds },
          headers: ifMatch(etag),
          throwOnError: true
        })
      )
    );
  } catch (thrown) {
    if (!isTrouble(thrown) || !isStale(thrown) || triesLeft === 0) throw thrown;
    await markPresence(meetingId, personId, isHere, triesLeft - 1);
  }
}

export async function takeOver(meeting: Held<Meeting>, kept: KeptItems): Promise<void> {
  const meetingId = meeting.data.id;
  await keep(
    await onLatest(meeting.etag, (etag) =>
      held(carryOver({ path: { meetingId }, body: kept, headers: ifMatch(etag), throwOnError: true }))
    )
  );
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['meeting', meetingId] }),
    queryClient.invalidateQueries({ queryKey: ['action-items'] })
  ]);
}

async function keep(saved: Held<Meeting>): Promise<void> {
  queryClient.setQueryData(meetingQuery(saved.data.id).queryKey, saved);
  await listsChanged(saved.data.teamId);
}

async function listsChanged(teamId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['meetings', teamId] });
}
