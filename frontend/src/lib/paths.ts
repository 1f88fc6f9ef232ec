import { resolve } from '$app/paths';

/** Every address in the client, once. A page that moves is changed here and nowhere else. */
export const paths = {
  home: () => resolve('/(app)'),
  signIn: () => resolve('/(door)/sign-in'),
  settings: () => resolve('/(app)/settings'),
  teams: () => resolve('/(app)/teams'),
  newTeam: () => resolve('/(app)/teams/new'),
  team: (teamId: string) => resolve('/(app)/teams/[teamId]', { teamId }),
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
  strategy: (strategyId: string) => resolve('/(app)/strategies/[strategyId]', { strategyId }),
  coaching: () => resolve('/(app)/coaching'),
  admin: () => resolve('/(app)/admin')
};
