import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  assignRole,
  changePerson,
  createPerson,
  endRole,
  getPerson,
  invitePerson,
  listPeople,
  listRoles,
  setPersonStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  InvitationLink,
  NewPerson,
  Person,
  PersonChange,
  PersonStatus,
  Role,
  RoleAssignment
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, type Held } from '#lib/api/held.ts';
import { after, byCursor } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** What people are looked for by; empty asks for everyone. */
export type PeopleSearch = { q: string; role: Role | ''; schoolId: string; status: PersonStatus | '' };

export const everyone: PeopleSearch = { q: '', role: '', schoolId: '', status: '' };

export const peopleQuery = ({ q, role, schoolId, status }: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['people', 'found', q, role, schoolId, status],
    queryFn: ({ signal, pageParam }) =>
      body(
        listPeople({
          query: {
            ...after(pageParam),
            ...(q ? { q } : {}),
            ...(role ? { role } : {}),
            ...(schoolId ? { schoolId } : {}),
            ...(status ? { status } : {}),
            limit: 50,
            include: 'total'
          },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

/** Whom to ask about the roster. */
export const administratorsQuery = () =>
  queryOptions({
    queryKey: ['people', 'administrators'],
    queryFn: async ({ signal }) =>
      (
        await body(
          listPeople({
            query: { role: 'ROSTER_ADMIN', status: 'ACTIVE', limit: 5 },
            signal,
            throwOnError: true
          })
        )
      ).items
  });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: ({ signal }) => held(getPerson({ path: { personId }, signal, throwOnError: true }))
  });

export const rolesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'roles'],
    queryFn: async ({ signal }) =>
      (await body(listRoles({ path: { personId }, query: { limit: 100 }, signal, throwOnError: true }))).items
  });

/** The person as the server has it now, past every cache. */
export const freshPerson = (personId: string): Promise<Held<Person>> =>
  held(getPerson({ path: { personId }, throwOnError: true }));

export async function addPerson(wanted: NewPerson): Promise<Person> {
  const person = await body(createPerson({ body: wanted, throwOnError: true }));
  await peopleChanged();
  return person;
}

export async function savePerson(personId: string, change: PersonChange, etag: string): Promise<void> {
  keep(
    await held(changePerson({ path: { personId }, body: change, headers: ifMatch(etag), throwOnError: true }))
  );
  await peopleChanged();
}

export async function stepPerson(
  personId: string,
  status: PersonStatus,
  etag: string
): Promise<Held<Person>> {
  const now = await held(
    setPersonStatus({ path: { personId }, body: { status }, headers: ifMatch(etag), throwOnError: true })
  );
  keep(now);
  await peopleChanged();
  return now;
}

/** A link that lets somebody choose their password. It works once, and only the newest one does. */
export async function invite(personId: string): Promise<InvitationLink> {
  const link = await body(invitePerson({ path: { personId }, throwOnError: true }));
  await personChanged(personId);
  return link;
}

export type WantedRole = { id: string; role: Role; schoolId?: string; from: string; to?: string };

export async function giveRole(personId: string, wanted: WantedRole): Promise<void> {
  await body(assignRole({ path: { personId }, body: wanted, throwOnError: true }));
  await personChanged(personId);
}

export async function takeRole(personId: string, role: RoleAssignment): Promise<void> {
  await endRole({
    path: { personId, roleId: role.id },
    headers: ifMatch(etagOf(role)),
    throwOnError: true
  });
  await personChanged(personId);
}

function keep(saved: Held<Person>): void {
  queryClient.setQueryData(personQuery(saved.data.id).queryKey, saved);
}

async function personChanged(personId: string): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: ['person', personId] }), peopleChanged()]);
}

async function peopleChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['people'] });
}
