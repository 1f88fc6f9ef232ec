import { queryOptions } from '@tanstack/svelte-query';
import {
  addMember,
  changeMember,
  changeTeam,
  createTeam,
  getTeam,
  listGoals,
  listMembers,
  listPeople,
  listSchools,
  listTeams,
  removeMember,
  setTeamStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  Member,
  NewTeam,
  Team,
  TeamChange,
  TeamRole,
  TeamStatus
} from '#lib/api/generated/types.gen.ts';
import { body, held, ifMatch, type Held } from '#lib/api/held.ts';
import { newId } from '#lib/api/newId.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** Every team of the district, and which of them are mine. */
export const teamsQuery = () =>
  queryOptions({
    queryKey: ['teams'],
    queryFn: ({ signal }) =>
      body(listTeams({ query: { include: 'total', limit: 200 }, signal, throwOnError: true }))
  });

export const teamQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['team', teamId],
    queryFn: ({ signal }) => held(getTeam({ path: { teamId }, signal, throwOnError: true }))
  });

export const membersQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['team', teamId, 'members'],
    queryFn: async ({ signal }) =>
      (await body(listMembers({ path: { teamId }, query: { limit: 200 }, signal, throwOnError: true }))).items
  });

/** A team's goals of every status, as far as the reader may see them. */
export const teamGoalsQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['goals', 'team', teamId],
    queryFn: async ({ signal }) =>
      (await body(listGoals({ query: { teamId, limit: 100 }, signal, throwOnError: true }))).items
  });

export const schoolNamesQuery = () =>
  queryOptions({
    queryKey: ['schools', 'active'],
    queryFn: async ({ signal }) =>
      (await body(listSchools({ query: { status: 'ACTIVE', limit: 200 }, signal, throwOnError: true }))).items
  });

/** People whose name holds these letters. */
export const peopleNamedQuery = (asked: string) =>
  queryOptions({
    queryKey: ['people', 'named', asked],
    queryFn: async ({ signal }) =>
      (await body(listPeople({ query: { q: asked, limit: 8 }, signal, throwOnError: true }))).items
  });

/** Whether the reader works in the team; guests and those who lead schools look on from outside. */
export const isInside = ({ myRole }: Team): boolean => myRole !== undefined && myRole !== 'GUEST';

export async function startTeam(wanted: NewTeam): Promise<Team> {
  const team = await body(createTeam({ body: wanted, throwOnError: true }));
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['teams'] }),
    queryClient.invalidateQueries({ queryKey: ['me'] })
  ]);
  return team;
}

export async function saveTeam(teamId: string, change: TeamChange, etag: string): Promise<void> {
  keep(
    await held(changeTeam({ path: { teamId }, body: change, headers: ifMatch(etag), throwOnError: true }))
  );
  await queryClient.invalidateQueries({ queryKey: ['teams'] });
}

export async function setStatus(teamId: string, status: TeamStatus, etag: string): Promise<void> {
  keep(
    await held(
      setTeamStatus({ path: { teamId }, body: { status }, headers: ifMatch(etag), throwOnError: true })
    )
  );
  await queryClient.invalidateQueries({ queryKey: ['teams'] });
}

/** The team as it is now, past every cache. */
export const freshTeam = (teamId: string): Promise<Held<Team>> =>
  held(getTeam({ path: { teamId }, throwOnError: true }));

export async function admit(teamId: string, personId: string, teamRole: TeamRole): Promise<void> {
  await body(addMember({ path: { teamId }, body: { id: newId(), personId, teamRole }, throwOnError: true }));
  await membersChanged(teamId);
}

export async function giveRole(teamId: string, member: Member, teamRole: TeamRole): Promise<Member> {
  const changed = await body(
    changeMember({
      path: { teamId, memberId: member.id },
      body: { teamRole },
      headers: ifMatch(`"${member.version}"`),
      throwOnError: true
    })
  );
  await membersChanged(teamId);
  return changed;
}

export async function dismiss(teamId: string, member: Member): Promise<void> {
  await removeMember({
    path: { teamId, memberId: member.id },
    headers: ifMatch(`"${member.version}"`),
    throwOnError: true
  });
  await membersChanged(teamId);
}

function keep(saved: Held<Team>): void {
  queryClient.setQueryData(teamQuery(saved.data.id).queryKey, saved);
}

async function membersChanged(teamId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['team', teamId] }),
    queryClient.invalidateQueries({ queryKey: ['teams'] })
  ]);
}
