import { newId } from '#lib/api/newId.ts';
import { createOutbox } from '#lib/offline/outbox.svelte.ts';
import { hasShapeOf } from '#lib/offline/shape.ts';
import { addEntry } from './minutesQueries.ts';

/** An entry in the minutes, as it was written. */
export type Letter = { id: string; meetingId: string; agendaItemId: string; text: string };

const SHAPE: Letter = { id: '', meetingId: '', agendaItemId: '', text: '' };

/** Entries on their way. Whatever page is open, they go when there is a network. */
export const minutesOutbox = createOutbox<Letter>({
  name: 'minutes',
  read: (kept) => (hasShapeOf(kept, SHAPE) ? kept : undefined),
  send: addEntry
});

export function writeEntry(meetingId: string, agendaItemId: string, text: string): Promise<void> {
  return minutesOutbox.post({ id: newId(), meetingId, agendaItemId, text });
}
