import type { Language } from '#lib/i18n/words.svelte.ts';

/** What is looked for; it lives in the address, so that it can be sent to a colleague. */
export type Search = { q: string; language: Language | 'any'; teamId: string };

/** Who asks for no language finds what is written in their own. */
export function searchIn(address: { get: (name: string) => string | null }, own: Language): Search {
  const asked = address.get('language');
  return {
    q: address.get('q') ?? '',
    language: asked === 'en' || asked === 'es' || asked === 'any' ? asked : own,
    teamId: address.get('team') ?? ''
  };
}

/** The address of a search, without what is not asked for. */
export function addressOf(search: Search, own: Language): string {
  const address = new URLSearchParams();
  if (search.q) address.set('q', search.q);
  if (search.language !== own) address.set('language', search.language);
  if (search.teamId) address.set('team', search.teamId);
  return address.toString();
}
