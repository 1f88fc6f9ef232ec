import { openStore } from './store.ts';

/**
 * What a person is writing, kept on this device until the server has it. Name a draft by what it will become:
 * `note:<id>`, `goal:new:<teamId>`.
 */
export async function keepDraft(name: string, draft: unknown): Promise<void> {
  const store = await openStore();
  await store?.put('drafts', draft, name);
}

/** The draft of that name, whatever it is: the caller says how to read it. */
export async function findDraft<T>(
  name: string,
  read: (kept: unknown) => T | undefined
): Promise<T | undefined> {
  const store = await openStore();
  const kept: unknown = await store?.get('drafts', name);
  return kept === undefined ? undefined : read(kept);
}

export async function dropDraft(name: string): Promise<void> {
  const store = await openStore();
  await store?.delete('drafts', name);
}
