import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { emailOf, PASSWORD, type Account } from './people.ts';

const API = '/api/v1';

/** Somebody who asks the API itself, for what no screen of the journey is about. */
export async function asking(request: APIRequestContext, account: Account) {
  const session = await request.post(`${API}/sessions`, {
    data: { email: emailOf(account), password: PASSWORD }
  });
  const { accessToken } = await read<{ accessToken: string }>(session);
  const headers = { Authorization: `Bearer ${accessToken}`, 'If-Match': '*' };
  return {
    get: async <T>(path: string) => read<T>(await request.get(API + path, { headers })),
    post: async <T>(path: string, data: object) => read<T>(await request.post(API + path, { headers, data })),
    put: async <T>(path: string, data: object) => read<T>(await request.put(API + path, { headers, data }))
  };
}

export type Asking = Awaited<ReturnType<typeof asking>>;

/** A meeting of a team that is in progress; the one that was is closed. */
export async function beginMeeting(person: Asking, teamId: string, title: string): Promise<string> {
  type Meetings = { items: { id: string }[] };
  const running = await person.get<Meetings>(`/teams/${teamId}/meetings?status=IN_PROGRESS`);
  for (const { id } of running.items) await person.put(`/meetings/${id}/status`, { status: 'CLOSED' });
  const { id } = await person.post<{ id: string }>(`/teams/${teamId}/meetings`, {
    title,
    startsAt: new Date().toISOString(),
    minutes: 45
  });
  for (const status of ['PUBLISHED', 'IN_PROGRESS']) await person.put(`/meetings/${id}/status`, { status });
  return id;
}

export const teamIdOn = (page: Page): string => /teams\/([^/?]+)/.exec(page.url())?.[1] ?? '';

async function read<T>(answer: { ok: () => boolean; text: () => Promise<string>; json: () => Promise<T> }) {
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}
