import { redirect } from '@sveltejs/kit';
import { paths } from '#lib/paths.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { showTimesIn } from '#lib/i18n/dates.svelte.ts';
import { language, languageOf, speak } from '#lib/i18n/words.svelte.ts';
import { isSignedIn } from '#lib/session/access.svelte.ts';
import { meQuery } from '#lib/session/queries.ts';

/** Everything inside needs somebody to be signed in, her language, and her district's clock. */
export async function load({ url }: { url: URL }) {
  if (!(await isSignedIn())) {
    const wanted = url.pathname + url.search;
    redirect(303, `${paths.signIn()}${wanted === '/' ? '' : `?to=${encodeURIComponent(wanted)}`}`);
  }
  const { data: me } = await queryClient.query({ ...meQuery(), staleTime: 'static' });
  showTimesIn(me.district.timeZone);
  const wanted = languageOf(me.locale);
  if (wanted !== language.code) await speak(wanted);
}
