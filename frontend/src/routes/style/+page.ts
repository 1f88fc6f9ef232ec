import { dev } from '$app/env';
import { error } from '@sveltejs/kit';

/** Only where the client is worked on; the built client has no such page. */
export function load() {
  if (!dev) error(404);
}
