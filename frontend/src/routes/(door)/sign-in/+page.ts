import { redirect } from '@sveltejs/kit';
import { paths } from '#lib/paths.ts';
import { isTrouble } from '#lib/api/problem.ts';
import { isSignedIn } from '#lib/session/access.svelte.ts';

/** Whoever is in already has no business at the door. */
export async function load() {
  const isIn = await isSignedIn().catch((thrown: unknown) => {
    if (isTrouble(thrown)) return false;
    throw thrown;
  });
  if (isIn) redirect(303, paths.home());
}
