import { queryOptions } from '@tanstack/svelte-query';
import {
  acknowledgeNorms,
  changeNorms,
  deleteNorms,
  draftNorms,
  getNormCheck,
  listNorms,
  replyToNormCheck,
  setNormsStatus
} from '#lib/api/generated/sdk.gen.ts';
import type { Norm, NormSet, NormSetStatus } from '#lib/api/generated/types.gen.ts';
import { body, etagOf, ifMatch } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** A team's sets of norms, the newest first. */
export const normsQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['norms', teamId],
    queryFn: async ({ signal }) =>
      (await body(listNorms({ path: { teamId }, query: { limit: 50 }, signal, throwOnError: true }))).items
  });

export const normCheckQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId, 'norm-check'],
    queryFn: ({ signal }) => body(getNormCheck({ path: { meetingId }, signal, throwOnError: true }))
  });

export async function saveDraft(teamId: string, id: string, norms: Norm[]): Promise<void> {
  await body(draftNorms({ path: { teamId }, body: { id, norms }, throwOnError: true }));
  await normsChanged(teamId);
}

export async function saveNorms(set: NormSet, norms: Norm[], etag = etagOf(set)): Promise<void> {
  await body(
    changeNorms({
      path: { normSetId: set.id },
      body: { norms },
      headers: ifMatch(etag),
      throwOnError: true
    })
  );
  await normsChanged(set.teamId);
}

export async function stepNorms(set: NormSet, status: NormSetStatus): Promise<NormSet> {
  const now = await body(
    setNormsStatus({
      path: { normSetId: set.id },
      body: { status },
      headers: ifMatch(etagOf(set)),
      throwOnError: true
    })
  );
  await normsChanged(set.teamId);
  return now;
}

export async function discardNorms(set: NormSet): Promise<void> {
  await deleteNorms({ path: { normSetId: set.id }, headers: ifMatch(etagOf(set)), throwOnError: true });
  await normsChanged(set.teamId);
}

export async function acknowledge(set: NormSet): Promise<NormSet> {
  const now = await body(acknowledgeNorms({ path: { normSetId: set.id }, throwOnError: true }));
  await Promise.all([normsChanged(set.teamId), queryClient.invalidateQueries({ queryKey: ['today'] })]);
  return now;
}

/** One reply, which nobody can tell from the others afterwards. */
export async function reply(meetingId: string, kept: number, workOn: number | undefined): Promise<void> {
  const now = await body(
    replyToNormCheck({
      path: { meetingId },
      body: workOn === undefined ? { kept } : { kept, workOn },
      throwOnError: true
    })
  );
  queryClient.setQueryData(normCheckQuery(meetingId).queryKey, now);
}

async function normsChanged(teamId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['norms', teamId] });
}
