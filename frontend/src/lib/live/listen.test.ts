import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './listen.ts';

const asked: string[] = [];
const heard: string[] = [];
const missed = vi.fn();
let stop: () => void;

/** Listens to a server that answers each opening with the next of these. */
function listenTo(answers: (() => Response)[]): void {
  stop = listen({
    open: (lastId) => {
      asked.push(lastId);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer()) : new Promise(() => undefined);
    },
    hear: ({ data }) => heard.push(data),
    missed
  });
}

const stream = (text: string) => () => new Response(text);

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  heard.length = 0;
  missed.mockReset();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a_stream_that_ends_is_opened_again_where_it_stopped', async () => {
  listenTo([stream('id: 7\ndata: a\n\n'), stream('id: 8\ndata: b\n\n')]);

  await vi.advanceTimersByTimeAsync(5000);

  expect(asked).toEqual(['', '7', '8']);
  expect(heard).toEqual(['a', 'b']);
  expect(missed, 'once, for what was read before the first stream').toHaveBeenCalledTimes(1);
});

test('where_no_id_was_heard_something_may_have_been_missed_again', async () => {
  listenTo([stream(': nothing yet\n\n'), stream('id: 7\ndata: a\n\n')]);

  await vi.advanceTimersByTimeAsync(5000);

  expect(missed).toHaveBeenCalledTimes(2);
});

test('a_server_that_is_down_is_asked_again_and_one_that_refuses_is_not', async () => {
  listenTo([() => new Response(null, { status: 503 }), () => new Response(null, { status: 404 })]);

  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked).toHaveLength(2);
});

test('whoever_stops_listening_opens_nothing_more', async () => {
  listenTo([stream('id: 7\ndata: a\n\n')]);
  await vi.advanceTimersByTimeAsync(100);

  stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked).toEqual(['']);
});
