import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareClient } from '#lib/api/client.ts';
import { getMe } from '#lib/api/generated/sdk.gen.ts';
import { access, fetchAsPerson, isSignedIn, renew, signIn } from './access.svelte.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const asked: Request[] = [];
let answers: Record<string, Answer> = {};

function session(token: string, expiresIn = 900): Response {
  return Response.json(
    { accessToken: token, tokenType: 'Bearer', expiresIn, personId: 'ana' },
    { status: 201 }
  );
}

function refuse(status: number, code: string): Response {
  const problem = {
    type: `/docs/errors#${code}`,
    title: code,
    status,
    detail: `It is ${code}.`,
    requestId: 'r'
  };
  return Response.json(problem, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

function sent(path: string): Request[] {
  return asked.filter((request) => `${request.method} ${new URL(request.url).pathname}` === path);
}

beforeEach(() => {
  asked.length = 0;
  answers = {
    'POST /api/v1/sessions': () => session('first'),
    'PUT /api/v1/sessions/current': () => session('second'),
    'GET /api/v1/me': (request) =>
      request.headers.get('Authorization') === 'Bearer second'
        ? Response.json({ displayName: 'Ana Ruiz' })
        : refuse(401, 'token-expired')
  };
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    const answer = answers[`${request.method} ${new URL(request.url).pathname}`];
    return (await answer?.(request)) ?? refuse(404, 'not-found');
  });
  prepareClient();
});

afterEach(() => vi.unstubAllGlobals());

test('a_first_visit_asks_the_server_nothing', async () => {
  localStorage.removeItem('trellis-signed-in');

  expect(await isSignedIn()).toBe(false);
  expect(asked).toEqual([]);
});

test('a_wrong_password_is_refused_in_the_servers_words', async () => {
  answers['POST /api/v1/sessions'] = () => refuse(401, 'sign-in-refused');

  const trouble = await signIn('ana@example.org', 'wrong').catch((thrown: unknown) => thrown);

  expect(trouble).toMatchObject({
    is: 'refused',
    status: 401,
    problem: { detail: 'It is sign-in-refused.' }
  });
  expect(access.is).toBe('out');
});

test('signing_in_keeps_the_token_out_of_storage', async () => {
  await signIn('ana@example.org', 'maple-grove');

  expect(access.is).toBe('in');
  expect(Object.values(localStorage)).not.toContain('first');
  expect(Object.values(sessionStorage)).toEqual([]);
});

test('an_expired_token_is_renewed_once_and_the_call_goes_out_again', async () => {
  await signIn('ana@example.org', 'maple-grove');

  const { data } = await getMe({ throwOnError: true });

  expect(data.displayName).toBe('Ana Ruiz');
  expect(sent('PUT /api/v1/sessions/current')).toHaveLength(1);
  expect(sent('GET /api/v1/me')).toHaveLength(2);
});

test('calls_that_are_refused_together_share_one_renewal', async () => {
  await signIn('ana@example.org', 'maple-grove');

  await Promise.all([getMe(), getMe(), renew()]);

  expect(sent('PUT /api/v1/sessions/current')).toHaveLength(1);
});

test('a_token_about_to_run_out_is_renewed_before_it_is_used', async () => {
  answers['POST /api/v1/sessions'] = () => session('first', 10);
  await signIn('ana@example.org', 'maple-grove');

  await getMe({ throwOnError: true });

  expect(sent('GET /api/v1/me')).toHaveLength(1);
});

test('a_body_that_was_refused_is_sent_again_whole', async () => {
  await signIn('ana@example.org', 'maple-grove');
  answers['POST /api/v1/goals'] = async (request) =>
    request.headers.get('Authorization') === 'Bearer second'
      ? new Response(await request.text())
      : refuse(401, 'token-expired');

  const request = new Request('/api/v1/goals', { method: 'POST', body: 'every word of it' });

  expect(await (await fetchAsPerson(request)).text()).toBe('every word of it');
});

test('a_call_waits_while_somebody_whose_session_ended_signs_in_again', async () => {
  await signIn('ana@example.org', 'maple-grove');
  answers['PUT /api/v1/sessions/current'] = () => refuse(401, 'session-ended');
  const waiting = getMe({ throwOnError: true });
  await vi.waitFor(() => expect(access.is).toBe('lapsed'));

  answers['POST /api/v1/sessions'] = () => session('second');
  await signIn('ana@example.org', 'maple-grove');

  expect((await waiting).data.displayName).toBe('Ana Ruiz');
});

test('without_a_network_nobody_is_signed_out', async () => {
  await signIn('ana@example.org', 'maple-grove');
  answers['PUT /api/v1/sessions/current'] = () => Promise.reject(new TypeError('Failed to fetch'));

  const trouble = await getMe({ throwOnError: true }).catch((thrown: unknown) => thrown);

  expect(trouble).toEqual({ is: 'unreachable' });
  expect(access.is).toBe('in');
});
