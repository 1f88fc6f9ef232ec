import { renewSession, signIn as askToSignIn, signOut as askToSignOut } from '#lib/api/generated/sdk.gen.ts';
import type { Session } from '#lib/api/generated/types.gen.ts';
import { isTrouble } from '#lib/api/problem.ts';

/**
 * Who is here. The access token lives in this module's memory and nowhere else; the refresh token is a
 * cookie that scripts cannot read.
 */
type Standing =
  | { is: 'unknown' }
  | { is: 'out' }
  | { is: 'in'; personId: string; token: string; until: number }
  /** Was in, and the session has ended: the page stays, and asks to sign in over it. */
  | { is: 'lapsed'; personId: string };

/** Renewed this early, so that a token does not run out on its way. */
const MARGIN_MS = 30_000;
const REMEMBERED = 'trellis-signed-in';
const channel = new BroadcastChannel('trellis-session');

let standing = $state.raw<Standing>({ is: 'unknown' });
let renewal: Promise<boolean> | undefined;
const waiting: ((back: boolean) => void)[] = [];

export const access = {
  get is() {
    return standing.is;
  },
  get personId() {
    return 'personId' in standing ? standing.personId : undefined;
  }
};

/** @throws Trouble, with the server's sentence when e-mail and password do not fit. */
export async function signIn(email: string, password: string): Promise<void> {
  const { data } = await askToSignIn({ body: { email, password, client: 'WEB' }, throwOnError: true });
  if (standing.is === 'lapsed' && standing.personId !== data.personId) {
    // Another person sat down. Nothing of the last one's page may stay.
    remember(true);
    location.replace('/');
    return;
  }
  enter(data);
  channel.postMessage({ is: 'in', personId: data.personId });
}

/** Ends the session here and in other tabs, and forgets everything this person's page held. */
export async function signOut(): Promise<void> {
  try {
    await askToSignOut({ throwOnError: true });
  } catch (thrown) {
    // A session that has already ended is as good as ended; without a network the cookie would stay.
    if (isTrouble(thrown) && thrown.is === 'unreachable') throw thrown;
  }
  channel.postMessage({ is: 'out' });
  await leave();
}

/** Whether somebody is signed in; asks the server once when the page has just loaded. */
export async function isSignedIn(): Promise<boolean> {
  if (standing.is === 'unknown' && !remembers()) standing = { is: 'out' };
  return standing.is === 'unknown' ? renew() : standing.is !== 'out';
}

/** One renewal at a time in this tab, and one tab at a time: a refresh token works only once. */
export function renew(): Promise<boolean> {
  renewal ??= navigator.locks.request('trellis-session', askForAccess).finally(() => (renewal = undefined));
  return renewal;
}

/** Sends a request in the person's name; after a 401 renews, or waits until she has signed in again. */
export async function fetchAsPerson(request: Request): Promise<Response> {
  if (isDoor(request)) return fetch(request);
  const spare = request.clone();
  const answer = await fetch(withToken(request, await currentToken()));
  if (answer.status !== 401 || standing.is === 'out') return answer;
  const back = (standing.is !== 'lapsed' && (await renew())) || (await signedInAgain());
  return back ? fetch(withToken(spare, await currentToken())) : answer;
}

/** The sheet's way out when somebody does not want to sign in again. */
export async function giveUp(): Promise<void> {
  for (const answer of waiting.splice(0)) answer(false);
  await leave();
}

async function askForAccess(): Promise<boolean> {
  try {
    const { data } = await renewSession({ body: {}, throwOnError: true });
    enter(data);
    return true;
  } catch (thrown) {
    if (!isTrouble(thrown) || thrown.is === 'unreachable' || thrown.status >= 500) throw thrown;
    standing = 'personId' in standing ? { is: 'lapsed', personId: standing.personId } : { is: 'out' };
    if (standing.is === 'out') remember(false);
    return false;
  }
}

async function currentToken(): Promise<string | undefined> {
  if (standing.is === 'in' && standing.until - MARGIN_MS < Date.now()) await renew();
  return standing.is === 'in' ? standing.token : undefined;
}

function enter(session: Session): void {
  standing = {
    is: 'in',
    personId: session.personId,
    token: session.accessToken,
    until: Date.now() + session.expiresIn * 1000
  };
  remember(true);
  for (const answer of waiting.splice(0)) answer(true);
}

async function leave(): Promise<void> {
  const personId = access.personId;
  standing = { is: 'out' };
  remember(false);
  if (personId) indexedDB.deleteDatabase(`offline-${personId}`);
  // A fresh page is the surest way to forget.
  location.replace('/sign-in');
  await Promise.resolve();
}

function signedInAgain(): Promise<boolean> {
  return standing.is === 'lapsed'
    ? new Promise((resolve) => waiting.push(resolve))
    : Promise.resolve(standing.is === 'in');
}

function withToken(request: Request, token: string | undefined): Request {
  const headers = new Headers(request.headers);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  return new Request(request, { headers });
}

function isDoor(request: Request): boolean {
  return /^\/api\/v1\/(sessions|invitations)(\/|$)/.test(new URL(request.url).pathname);
}

// Says only that somebody was here, so that a first visit need not ask in vain.
function remembers(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'yes';
  } catch {
    return true;
  }
}

function remember(isHere: boolean): void {
  try {
    if (isHere) localStorage.setItem(REMEMBERED, 'yes');
    else localStorage.removeItem(REMEMBERED);
  } catch {
    // Without storage each visit asks once; nothing else is lost.
  }
}

channel.addEventListener('message', ({ data }: MessageEvent<{ is: 'in' | 'out'; personId?: string }>) => {
  if (standing.is === 'unknown' || standing.is === 'out') return;
  if (data.is === 'out') void leave();
  else if (data.personId !== access.personId) location.replace('/');
  else if (standing.is === 'lapsed') void renew();
});
