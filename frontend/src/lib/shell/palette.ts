import { paths } from '#lib/paths.ts';
import type { ResolvedPathname } from '$app/types';
import type { Goal, Me, StrategyCard } from '#lib/api/generated/types.gen.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import { signOut } from '#lib/session/access.svelte.ts';
import { adminPlace, places } from './places.ts';
import { includesWords } from './search.ts';

export type Choice = {
  id: string;
  group: 'actions' | 'teams' | 'goals' | 'strategies';
  label: string;
  detail?: string;
  href: ResolvedPathname;
  act?: () => void;
};

/** Everything one can jump to that has the asked words in it; strategies were found by the server. */
export function choicesFor(asked: string, me: Me, goals: Goal[], strategies: StrategyCard[]): Choice[] {
  const here = [...teamChoices(me), ...goalChoices(goals), ...actionChoices(me)];
  return [
    ...here.filter((choice) => includesWords(`${choice.label} ${choice.detail ?? ''}`, asked)).slice(0, 12),
    ...strategies.slice(0, 6).map(strategyChoice)
  ];
}

function teamChoices(me: Me): Choice[] {
  return me.teams.map(({ id, name }) => ({
    id,
    group: 'teams',
    label: name,
    href: paths.team(id)
  }));
}

function goalChoices(goals: Goal[]): Choice[] {
  return goals.map(({ id, statement, teamName }) => ({
    id,
    group: 'goals',
    label: statement,
    detail: teamName,
    href: paths.goal(id)
  }));
}

function strategyChoice({ id, title, whatStudentsDo }: StrategyCard): Choice {
  return {
    id,
    group: 'strategies',
    label: title,
    detail: whatStudentsDo,
    href: paths.strategy(id)
  };
}

function actionChoices(me: Me): Choice[] {
  const shown = [...places, ...(me.administers ? [adminPlace] : [])];
  const settings = paths.settings();
  return [
    ...shown.map(({ name, href }): Choice => ({
      id: name,
      group: 'actions',
      label: words.shell[name],
      href
    })),
    { id: 'protocols', group: 'actions', label: words.protocol.title, href: paths.protocols() },
    { id: 'settings', group: 'actions', label: words.shell.settings, href: settings },
    { id: 'out', group: 'actions', label: words.shell.signOut, href: settings, act: () => void signOut() }
  ];
}
