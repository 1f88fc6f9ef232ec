import { infiniteQueryOptions, queryOptions } from '@tanstack/svelte-query';
import {
  changeNote,
  changePartnership,
  confirmPartner,
  createNote,
  deleteNote,
  getNote,
  getPartnership,
  getVisibility,
  listNotes,
  listPartnerships,
  listPeople,
  proposePartnership,
  setNoteStatus,
  setPartnershipStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  NewNote,
  NewPartnership,
  Note,
  NoteChange,
  NoteStatus,
  Partnership,
  PartnershipStatus,
  Role
} from '#lib/api/generated/types.gen.ts';
import { body, held, ifMatch, type Held } from '#lib/api/held.ts';
import { after, byCursor } from '#lib/api/pages.ts';
import { queryClient } from '#lib/api/queryClient.ts';

// Two people take turns here: each look asks what the other has done since.
const TAKING_TURNS = { staleTime: 0 };

export const partnershipsQuery = () =>
  queryOptions({
    ...TAKING_TURNS,
    queryKey: ['partnerships'],
    queryFn: async ({ signal }) =>
      (await body(listPartnerships({ query: { limit: 200 }, signal, throwOnError: true }))).items
  });

export const partnershipQuery = (partnershipId: string) =>
  queryOptions({
    ...TAKING_TURNS,
    queryKey: ['partnership', partnershipId],
    queryFn: ({ signal }) => held(getPartnership({ path: { partnershipId }, signal, throwOnError: true }))
  });

/** The notes of a partnership that the reader may read, newest first. */
export const notesQuery = (partnershipId: string) =>
  infiniteQueryOptions({
    ...TAKING_TURNS,
    queryKey: ['notes', partnershipId],
    queryFn: ({ signal, pageParam }) =>
      body(
        listNotes({
          path: { partnershipId },
          query: { ...after(pageParam), limit: 20, include: 'total' },
          signal,
          throwOnError: true
        })
      ),
    ...byCursor
  });

/** A note is fetched anew each time it is opened: what is written there must not start from an old version. */
export const noteQuery = (noteId: string) =>
  queryOptions({
    queryKey: ['note', noteId],
    queryFn: () => freshNote(noteId),
    gcTime: 0
  });

/** Who may read what, as the server decides it. */
export const visibilityQuery = () =>
  queryOptions({
    queryKey: ['visibility'],
    queryFn: async ({ signal }) => (await body(getVisibility({ signal, throwOnError: true }))).rows,
    staleTime: 60 * 60_000
  });

/** Colleagues whose name holds these letters, or everyone with a role. */
export const colleaguesQuery = (asked: string, role?: Role) =>
  queryOptions({
    queryKey: ['people', 'colleagues', asked, role ?? ''],
    queryFn: async ({ signal }) =>
      (
        await body(
          listPeople({
            query: { ...(asked ? { q: asked } : {}), ...(role ? { role } : {}), status: 'ACTIVE', limit: 12 },
            signal,
            throwOnError: true
          })
        )
      ).items
  });

export const freshPartnership = (partnershipId: string): Promise<Held<Partnership>> =>
  held(getPartnership({ path: { partnershipId }, throwOnError: true }));

export const freshNote = (noteId: string): Promise<Held<Note>> =>
  held(getNote({ path: { noteId }, throwOnError: true }));

export async function propose(wanted: NewPartnership): Promise<Partnership> {
  const partnership = await body(proposePartnership({ body: wanted, throwOnError: true }));
  await partnershipsChanged();
  return partnership;
}

export async function saveFocus(partnershipId: string, focus: string, etag: string): Promise<void> {
  keep(
    await held(
      changePartnership({
        path: { partnershipId },
        body: { focus },
        headers: ifMatch(etag),
        throwOnError: true
      })
    )
  );
  await partnershipsChanged();
}

export async function stepPartnership(
  partnershipId: string,
  status: PartnershipStatus,
  etag: string
): Promise<Held<Partnership>> {
  const now = await held(
    setPartnershipStatus({
      path: { partnershipId },
      body: { status },
      headers: ifMatch(etag),
      throwOnError: true
    })
  );
  keep(now);
  await partnershipsChanged();
  return now;
}

/** Says that the other is who they say, which opens the notes to them again. */
export async function confirm(partnershipId: string, etag: string): Promise<void> {
  keep(await held(confirmPartner({ path: { partnershipId }, headers: ifMatch(etag), throwOnError: true })));
  await partnershipsChanged();
}

export async function startNote(partnershipId: string, wanted: NewNote): Promise<Held<Note>> {
  const note = await held(createNote({ path: { partnershipId }, body: wanted, throwOnError: true }));
  notesChanged(partnershipId);
  return note;
}

export async function saveNote(note: Note, change: NoteChange, etag: string): Promise<Held<Note>> {
  const saved = await held(
    changeNote({ path: { noteId: note.id }, body: change, headers: ifMatch(etag), throwOnError: true })
  );
  notesChanged(note.partnershipId);
  return saved;
}

export async function stepNote(note: Held<Note>, status: NoteStatus): Promise<Held<Note>> {
  const now = await held(
    setNoteStatus({
      path: { noteId: note.data.id },
      body: { status },
      headers: ifMatch(note.etag),
      throwOnError: true
    })
  );
  showNote(now);
  notesChanged(now.data.partnershipId);
  return now;
}

export async function dropNote(note: Held<Note>): Promise<void> {
  await deleteNote({ path: { noteId: note.data.id }, headers: ifMatch(note.etag), throwOnError: true });
  notesChanged(note.data.partnershipId);
}

/** Shows a note as it was last saved, wherever it is open. */
export function showNote(note: Held<Note>): void {
  queryClient.setQueryData(noteQuery(note.data.id).queryKey, note);
}

function keep(saved: Held<Partnership>): void {
  queryClient.setQueryData(partnershipQuery(saved.data.id).queryKey, saved);
}

async function partnershipsChanged(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['partnerships'] }),
    queryClient.invalidateQueries({ queryKey: ['today'] })
  ]);
}

// Not waited for: a save is done when the server has the words, not when a list is fresh.
function notesChanged(partnershipId: string): void {
  void queryClient.invalidateQueries({ queryKey: ['notes', partnershipId] });
  void queryClient.invalidateQueries({ queryKey: ['today'] });
}
