import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  addProtocol,
  beginProtocolRun,
  changeProtocol,
  getProtocol,
  getProtocolRun,
  listMeetings,
  listProtocolRuns,
  listProtocols,
  setProtocolRunStatus,
  setProtocolRunStep,
  setProtocolStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  NewProtocol,
  NewProtocolRun,
  Protocol,
  ProtocolChange,
  ProtocolRun,
  ProtocolStatus
} from '#lib/api/generated/types.gen.ts';
import { body, held, ifMatch, type Held } from '#lib/api/held.ts';
import { after, byCursor } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { aheadBy } from './clock.ts';
import type { Press } from './press.ts';
import type { Search } from './search.ts';

/** How often a run is looked at for what others pressed. */
const LOOKS_MS = 4000;

/** A run as the server told it, and how far its clock was ahead of ours then. */
export type Seen = { run: ProtocolRun; aheadMs: number };

/** What a search finds, a page at a time. */
export const foundProtocolsQuery = ({ q, language, teamId }: Search) =>
  infiniteQueryOptions({
    queryKey: ['protocols', 'found', q, language, teamId],
    queryFn: ({ signal, pageParam }) =>
      body(
        listProtocols({
          query: {
            ...(q ? { q } : {}),
            ...(language === 'any' ? {} : { language }),
            ...(teamId ? { teamId } : {}),
            ...after(pageParam),
            limit: 24,
            include: 'total'
          },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

/** Those a team can hold a meeting by. */
export const usableProtocolsQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['protocols', 'usable', teamId],
    queryFn: async ({ signal }) => {
      const query = { status: 'PUBLISHED', limit: 200 } as const;
      const { items } = await body(listProtocols({ query, signal, throwOnError: true }));
      return items.filter((one) => one.teamId === undefined || one.teamId === teamId);
    }
  });

export const protocolQuery = (protocolId: string) =>
  queryOptions({
    queryKey: ['protocol', protocolId],
    queryFn: ({ signal }) => held(getProtocol({ path: { protocolId }, signal, throwOnError: true }))
  });

export const freshProtocol = (protocolId: string): Promise<Held<Protocol>> =>
  held(getProtocol({ path: { protocolId }, throwOnError: true }));

export async function writeProtocol(teamId: string, wanted: NewProtocol): Promise<Protocol> {
  const protocol = await body(addProtocol({ path: { teamId }, body: wanted, throwOnError: true }));
  await protocolsChanged();
  return protocol;
}

export async function saveProtocol(protocolId: string, change: ProtocolChange, etag: string): Promise<void> {
  keep(
    await held(
      changeProtocol({ path: { protocolId }, body: change, headers: ifMatch(etag), throwOnError: true })
    )
  );
  await protocolsChanged();
}

export async function stepProtocol(
  protocol: Held<Protocol>,
  status: ProtocolStatus
): Promise<Held<Protocol>> {
  const saved = await held(
    setProtocolStatus({
      path: { protocolId: protocol.data.id },
      body: { status },
      headers: ifMatch(protocol.etag),
      throwOnError: true
    })
  );
  keep(saved);
  await protocolsChanged();
  return saved;
}

/** The meetings that these teams are in just now. */
export const runningMeetingsQuery = (teamIds: string[]) =>
  queryOptions({
    queryKey: ['meetings', 'running', teamIds],
    queryFn: async ({ signal }) => {
      const query = { status: 'IN_PROGRESS', limit: 1 } as const;
      const pages = await Promise.all(
        teamIds.map((teamId) => body(listMeetings({ path: { teamId }, query, signal, throwOnError: true })))
      );
      return pages.flatMap(({ items }) => items);
    }
  });

export const runQuery = (protocolRunId: string) =>
  queryOptions({
    queryKey: ['protocol-run', protocolRunId],
    queryFn: async ({ signal }) =>
      seen(await body(getProtocolRun({ path: { protocolRunId }, signal, throwOnError: true }))),
    refetchInterval: ({ state }) => (state.data?.run.status === 'FINISHED' ? false : LOOKS_MS)
  });

/** The conversations by a protocol that a meeting has had. */
export const runsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId, 'protocol-runs'],
    queryFn: async ({ signal }) =>
      (
        await body(
          listProtocolRuns({ path: { meetingId }, query: { limit: 50 }, signal, throwOnError: true })
        )
      ).items
  });

export async function beginRun(meetingId: string, wanted: NewProtocolRun): Promise<ProtocolRun> {
  const run = await body(beginProtocolRun({ path: { meetingId }, body: wanted, throwOnError: true }));
  queryClient.setQueryData(runQuery(run.id).queryKey, seen(run));
  await queryClient.invalidateQueries({ queryKey: ['meeting', meetingId] });
  return run;
}

/** Tells the server of a press, whatever others did meanwhile: it counts from when it was made. */
export async function tell(protocolRunId: string, press: Press): Promise<void> {
  const to = { path: { protocolRunId }, headers: ifMatch('*'), throwOnError: true } as const;
  const { at } = press;
  const run = await body(
    press.is === 'step'
      ? setProtocolRunStep({ ...to, body: { step: press.step, at } })
      : setProtocolRunStatus({ ...to, body: { status: press.status, at } })
  );
  // A look that is still on its way began before this press.
  await queryClient.cancelQueries({ queryKey: runQuery(protocolRunId).queryKey });
  queryClient.setQueryData(runQuery(protocolRunId).queryKey, seen(run));
}

function seen(run: ProtocolRun): Seen {
  return { run, aheadMs: aheadBy(run.now, Date.now()) };
}

function keep(saved: Held<Protocol>): void {
  queryClient.setQueryData(protocolQuery(saved.data.id).queryKey, saved);
}

async function protocolsChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['protocols'] });
}
