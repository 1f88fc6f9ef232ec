import { expect, test } from 'vitest';
import { createEventReader, type Told } from './events.ts';

function reader() {
  const heard: Told[] = [];
  return { heard, stream: createEventReader((told) => heard.push(told)) };
}

test('an_event_is_heard_when_its_empty_line_has_come', () => {
  const { heard, stream } = reader();

  stream.read('id: 41\ndata: {"noun":"meeting"}\n');
  expect(heard).toEqual([]);
  stream.read('\n');

  expect(heard).toEqual([{ id: '41', data: '{"noun":"meeting"}' }]);
});

test('pieces_may_end_anywhere_even_within_the_end_of_a_line', () => {
  const { heard, stream } = reader();

  for (const piece of ['id: 4', '2\r', '\ndata: a\r\nda', 'ta: b\r\n\r', '\n']) stream.read(piece);

  expect(heard).toEqual([{ id: '42', data: 'a\nb' }]);
});

test('an_id_that_comes_alone_is_remembered_and_nothing_is_heard', () => {
  const { heard, stream } = reader();

  stream.read(': welcome\nid: 40\n\n');

  expect(stream.lastId).toBe('40');
  expect(heard).toEqual([]);
});

test('comments_and_fields_of_no_concern_are_passed_over', () => {
  const { heard, stream } = reader();

  stream.read(': still here\nretry: 1000\nevent: change\ndata:x\n\n');

  expect(heard).toEqual([{ id: '', data: 'x' }]);
});
