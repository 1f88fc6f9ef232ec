import { expect, test } from 'vitest';
import { contentOf, isBlank, merge, readDraft, saysTheSame, type Line, type NoteDraft } from './noteDraft.ts';

const heard: Line = { id: '1', kind: 'HEARD', text: 'It says so in line four.' };
const noticed: Line = { id: '2', kind: 'NOTICED', text: 'Three went back to the text.' };
const base: NoteDraft = { kind: 'VISIT', title: 'Period 2', lines: [heard] };

test('empty lines are not sent and do not make a note', () => {
  const empty: Line = { id: '3', kind: 'NEXT', text: '  ' };
  expect(contentOf({ ...base, lines: [heard, empty] }).segments).toEqual([heard]);
  expect(isBlank({ kind: 'VISIT', title: ' ', lines: [empty] })).toBe(true);
  expect(saysTheSame(base, { ...base, lines: [heard, empty] })).toBe(true);
});

test('lines written in two places are both kept without a question', () => {
  const mine = { ...base, lines: [heard, noticed] };
  const theirs = { ...base, title: 'Period 2, Monday', lines: [heard, { ...noticed, id: '4' }] };
  const joined = merge(base, mine, theirs);
  expect(joined.clashes).toEqual([]);
  expect(joined.titleClashes).toBe(false);
  expect(joined.draft.title).toBe('Period 2, Monday');
  expect(joined.draft.lines.map(({ id }) => id)).toEqual(['1', '2', '4']);
});

test('the same line changed in two places is a question, and mine stands until it is answered', () => {
  const mine = { ...base, lines: [{ ...heard, text: 'mine' }] };
  const theirs = { ...base, lines: [{ ...heard, text: 'theirs' }] };
  const joined = merge(base, mine, theirs);
  expect(joined.clashes).toMatchObject([{ id: '1', mine: { text: 'mine' }, theirs: { text: 'theirs' } }]);
  expect(joined.draft.lines).toEqual(mine.lines);
});

test('a line removed in one place goes, unless its words changed in the other', () => {
  const without = { ...base, lines: [] };
  expect(merge(base, base, without).draft.lines).toEqual([]);
  expect(merge(base, without, base).draft.lines).toEqual([]);
  const changed = { ...base, lines: [{ ...heard, text: 'longer' }] };
  expect(merge(base, without, changed).draft.lines).toEqual(changed.lines);
  expect(merge(base, changed, without).draft.lines).toEqual(changed.lines);
});

test('what is kept on a device is read only if it is a draft', () => {
  expect(readDraft(base)).toEqual(base);
  expect(readDraft({ ...base, lines: [heard, { id: 5 }] })).toEqual(base);
  expect(readDraft({ kind: 'OTHER', title: '', lines: [] })).toBeUndefined();
  expect(readDraft('words')).toBeUndefined();
});
