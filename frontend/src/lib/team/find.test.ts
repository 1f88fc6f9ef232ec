import { expect, test } from 'vitest';
import type { Team } from '#lib/api/generated/types.gen.ts';
import { teamsWith } from './find.ts';

const team = (name: string, school: string, member: string): Team => ({
  id: name,
  version: 0,
  name,
  purpose: '',
  kind: 'GRADE',
  schools: [{ id: school, name: school }],
  status: 'ACTIVE',
  allowedStatuses: [],
  members: [{ personId: member, displayName: member, teamRole: 'MEMBER' }],
  mayChange: false,
  createdAt: '',
  updatedAt: ''
});

const teams = [team('Grade 5 Literacy', 'Maple', 'José Núñez'), team('Algebra', 'Oak', 'Ana Ruiz')];

test('every word must stand somewhere', () => {
  expect(teamsWith(teams, 'grade maple').map(({ name }) => name)).toEqual(['Grade 5 Literacy']);
  expect(teamsWith(teams, 'grade oak')).toEqual([]);
});

test('accents and capitals do not matter', () => {
  expect(teamsWith(teams, 'nunez').map(({ name }) => name)).toEqual(['Grade 5 Literacy']);
});

test('nothing asked is every team', () => {
  expect(teamsWith(teams, ' ')).toHaveLength(2);
});
