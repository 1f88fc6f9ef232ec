import { openDB, type IDBPDatabase } from 'idb';
import { access } from '#lib/session/access.svelte.ts';

/** What a person keeps on this device: what she is writing, and what waits to be sent. */
const SHELVES = ['drafts', 'outbox'] as const;
const VERSION = 2;

/** Each person has a database of her own, and signing out removes it. Without one there is nothing to keep in. */
export async function openStore(): Promise<IDBPDatabase | undefined> {
  if (!access.personId) return undefined;
  return openDB(`offline-${access.personId}`, VERSION, {
    upgrade: (database) => {
      for (const shelf of SHELVES) {
        if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
      }
    },
    // Signing out deletes the database; an open connection must not stand in its way.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    }
  }).catch(() => undefined);
}
