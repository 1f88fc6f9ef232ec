import { openDB } from 'idb';
import { access } from '#lib/session/access.svelte.ts';

/**
 * What a person is writing, kept on this device until the server has it. Each person has a database of her
 * own, and signing out removes it. Name a draft by what it will become: `note:<id>`, `goal:new:<teamId>`.
 */
export async function keepDraft(name: string, draft: unknown): Promise<void> {
  const store = await open();
  await store?.put('drafts', draft, name);
}

/** The draft of that name, whatever it is: the caller says how to read it. */
export async function findDraft<T>(
  name: string,
  read: (kept: unknown) => T | undefined
): Promise<T | undefined> {
  const store = await open();
  const kept: unknown = await store?.get('drafts', name);
  return kept === undefined ? undefined : read(kept);
}

export async function dropDraft(name: string): Promise<void> {
  const store = await open();
  await store?.delete('drafts', name);
}

async function open() {
  if (!access.personId) return undefined;
  return openDB(`offline-${access.personId}`, 1, {
    upgrade: (database) => void database.createObjectStore('drafts'),
    // Signing out deletes the database; an open connection must not stand in its way.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    }
  }).catch(() => undefined);
}
