import { fetchAsPerson } from '#lib/session/access.svelte.ts';
import { client } from './generated/client.gen.ts';
import { troubleFrom } from './problem.ts';
import { learnServerTime } from './serverTime.ts';

/** Called once, before the first request. */
export function prepareClient(): void {
  client.setConfig({ baseUrl: '', fetch: (input, init) => timed(new Request(input, init)) });
  client.interceptors.error.use((thrown, response) => troubleFrom(thrown, response));
}

async function timed(request: Request): Promise<Response> {
  const sentAt = Date.now();
  const answer = await fetchAsPerson(request);
  learnServerTime(answer.headers.get('Date'), sentAt, Date.now());
  return answer;
}
