import { fetchAsPerson } from '#lib/session/access.svelte.ts';
import { client } from './generated/client.gen.ts';
import { troubleFrom } from './problem.ts';

/** Called once, before the first request. */
export function prepareClient(): void {
  client.setConfig({ baseUrl: '', fetch: (input, init) => fetchAsPerson(new Request(input, init)) });
  client.interceptors.error.use((thrown, response) => troubleFrom(thrown, response));
}
