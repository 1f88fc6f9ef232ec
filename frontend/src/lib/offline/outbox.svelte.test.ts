import { beforeEach, expect, test, vi } from 'vitest';
import type { Trouble } from '#lib/api/problem.ts';
import { createOutbox } from './outbox.svelte.ts';

type Letter = { id: string };

const UNREACHABLE: Trouble = { is: 'unreachable' };
const CLOSED: Trouble = {
  is: 'refused',
  status: 409,
  problem: {
    type: '/docs/errors#meeting-closed',
    title: 'The meeting is closed',
    status: 409,
    detail: 'Reopen it to write.',
    requestId: 'r1'
  }
};

const send = vi.fn<(letter: Letter) => Promise<void>>();
const fresh = () => createOutbox<Letter>({ name: 'letters', read: () => undefined, send });
const sent = (): string => send.mock.calls.map(([{ id }]) => id).join('');

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue(undefined);
});

test('what_is_posted_is_sent_once_and_gone', async () => {
  const outbox = fresh();

  await Promise.all([outbox.post({ id: 'a' }), outbox.post({ id: 'b' })]);
  await outbox.flush();

  expect(sent()).toBe('ab');
  expect(outbox.waiting).toEqual([]);
});

test('without_a_network_it_waits_and_goes_later_in_the_order_it_was_written', async () => {
  const outbox = fresh();
  send.mockRejectedValueOnce(UNREACHABLE).mockRejectedValueOnce(UNREACHABLE);

  await outbox.post({ id: 'a' });
  await outbox.post({ id: 'b' });
  expect(outbox.waiting.map(({ letter }) => letter.id)).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(5000);

  expect(sent()).toBe('aaab');
  expect(outbox.waiting).toEqual([]);
});

test('what_the_server_refuses_stays_with_its_reason_and_holds_up_nothing', async () => {
  const outbox = fresh();
  send.mockRejectedValueOnce(CLOSED);

  await outbox.post({ id: 'a' });
  await outbox.post({ id: 'b' });

  expect(sent()).toBe('ab');
  expect(outbox.waiting).toEqual([{ letter: { id: 'a' }, refused: CLOSED }]);
  await outbox.forget('a');
  expect(outbox.waiting).toEqual([]);
});
