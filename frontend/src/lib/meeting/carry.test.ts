import { expect, test } from 'vitest';
import type { ActionItem, AgendaItem } from '#lib/api/generated/types.gen.ts';
import { firstChoice, stillProposed } from './carry.ts';

const agendaItem = (id: string): AgendaItem => ({
  id,
  version: 0,
  meetingId: 'before',
  position: 0,
  title: id,
  kind: 'OTHER',
  status: 'SCHEDULED',
  allowedStatuses: [],
  usedMinutes: 0,
  carriedCount: 0,
  mustBeDecided: false,
  createdAt: '2026-11-10T20:00:00Z',
  updatedAt: '2026-11-10T20:00:00Z'
});

const actionItem = (id: string, carriedTo?: string): ActionItem => ({
  id,
  version: 0,
  teamId: 'team',
  teamName: 'Grade 5',
  text: id,
  owner: { id: 'ana', displayName: 'Ana' },
  dueOn: '2026-11-20',
  status: 'OPEN',
  allowedStatuses: [],
  carriedCount: 0,
  mustBeDecided: false,
  createdAt: '2026-11-10T20:00:00Z',
  updatedAt: '2026-11-10T20:00:00Z',
  ...(carriedTo ? { carriedTo } : {})
});

test('what_this_meeting_has_taken_over_is_proposed_no_longer', () => {
  const proposal = {
    agendaItems: [agendaItem('a'), agendaItem('b')],
    actionItems: [actionItem('c', 'now'), actionItem('d', 'before')],
    decisions: []
  };

  const left = stillProposed(proposal, [{ carriedFrom: 'a' }, {}], 'now');

  expect(left.agendaItems.map(({ id }) => id)).toEqual(['b']);
  expect(left.actionItems.map(({ id }) => id)).toEqual(['d']);
});

test('everything_is_kept_but_what_was_put_off_too_often_which_waits_for_a_word', () => {
  expect(firstChoice(false, 'x', '2026-12-01').fate).toBe('keep');
  expect(firstChoice(true, 'x', '2026-12-01').fate).toBe('');
});
