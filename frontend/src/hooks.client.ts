import type { ClientInit } from '@sveltejs/kit/hooks';
import { prepareClient } from '#lib/api/client.ts';
import { preferredLanguage, speak } from '#lib/i18n/words.svelte.ts';

export const init: ClientInit = async () => {
  prepareClient();
  await speak(preferredLanguage());
};
