import { resolve } from '$app/paths';

/** Every address in the client, once. A page that moves is changed here and nowhere else. */
export const paths = {
  home: () => resolve('/(app)'),
  signIn: () => resolve('/(door)/sign-in'),
  notifications: () => resolve('/(app)/notifications'),
  settings: () => resolve('/(app)/settings'),
  teams: () => resolve('/(app)/teams'),
  newTeam: () => resolve('/(app)/teams/new'),
  team: (teamId: string) => resolve('/(app)/teams/[teamId]', { teamId }),
  meetings: (teamId: string) => resolve('/(app)/teams/[teamId]/meetings', { teamId }),
  newMeeting: (teamId: string) => resolve('/(app)/teams/[teamId]/meetings/new', { teamId }),
  meeting: (meetingId: string) => resolve('/(app)/meetings/[meetingId]', { meetingId }),
  decisions: (teamId: string) => resolve('/(app)/teams/[teamId]/decisions', { teamId }),
  decisionsFound: (teamId: string, search: string): `${ReturnType<typeof resolve>}?${string}` =>
    `${resolve('/(app)/teams/[teamId]/decisions', { teamId })}?${search}`,
  norms: (teamId: string) => resolve('/(app)/teams/[teamId]/norms', { teamId }),
  newGoal: (teamId: string): `${ReturnType<typeof resolve>}?${string}` =>
    `${resolve('/(app)/goals/new')}?team=${teamId}`,
  editGoal: (goalId: string) => resolve('/(app)/goals/[goalId]/edit', { goalId }),
  newEvidence: (goalId: string) => resolve('/(app)/goals/[goalId]/evidence/new', { goalId }),
  goal: (goalId: string) => resolve('/(app)/goals/[goalId]', { goalId }),
  strategies: () => resolve('/(app)/strategies'),
  strategiesFound: (search: string): `${ReturnType<typeof resolve>}?${string}` =>
    `${resolve('/(app)/strategies')}?${search}`,
  newStrategy: () => resolve('/(app)/strategies/new'),
  editStrategy: (strategyId: string) => resolve('/(app)/strategies/[strategyId]/edit', { strategyId }),
  libraries: () => resolve('/(app)/libraries'),
  protocols: () => resolve('/(app)/protocols'),
  protocolsFound: (search: string): `${ReturnType<typeof resolve>}?${string}` =>
    `${resolve('/(app)/protocols')}?${search}`,
  newProtocol: () => resolve('/(app)/protocols/new'),
  copyOfProtocol: (protocolId: string): `${ReturnType<typeof resolve>}?${string}` =>
    `${resolve('/(app)/protocols/new')}?from=${protocolId}`,
  protocol: (protocolId: string) => resolve('/(app)/protocols/[protocolId]', { protocolId }),
  editProtocol: (protocolId: string) => resolve('/(app)/protocols/[protocolId]/edit', { protocolId }),
  protocolRun: (meetingId: string, runId: string) =>
    resolve('/(app)/meetings/[meetingId]/protocol/[runId]', { meetingId, runId }),
  strategy: (strategyId: string) => resolve('/(app)/strategies/[strategyId]', { strategyId }),
  coaching: () => resolve('/(app)/coaching'),
  admin: () => resolve('/(app)/admin'),
  newPartnership: () => resolve('/(app)/coaching/new'),
  whoCanRead: () => resolve('/(app)/coaching/who-can-read'),
  partnership: (partnershipId: string) => resolve('/(app)/coaching/[partnershipId]', { partnershipId }),
  note: (partnershipId: string, noteId: string) =>
    resolve('/(app)/coaching/[partnershipId]/notes/[noteId]', { partnershipId, noteId }),
  newNote: (partnershipId: string) => resolve('/(app)/coaching/[partnershipId]/notes/new', { partnershipId }),
  adminPerson: (personId: string) => resolve('/(app)/admin/people/[personId]', { personId }),
  newPerson: () => resolve('/(app)/admin/people/new'),
  adminSchools: () => resolve('/(app)/admin/schools'),
  adminYears: () => resolve('/(app)/admin/years'),
  adminDistrict: () => resolve('/(app)/admin/district')
};
