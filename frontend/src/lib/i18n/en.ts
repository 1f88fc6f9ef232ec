import { action } from './en/action.ts';
import { admin } from './en/admin.ts';
import { calendar } from './en/calendar.ts';
import { chart } from './en/chart.ts';
import { coaching } from './en/coaching.ts';
import { decision } from './en/decision.ts';
import { goal } from './en/goal.ts';
import { home } from './en/home.ts';
import { meeting } from './en/meeting.ts';
import { norm } from './en/norm.ts';
import { notification } from './en/notification.ts';
import { parts } from './en/parts.ts';
import { problem } from './en/problem.ts';
import { protocol } from './en/protocol.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { strategy } from './en/strategy.ts';
import { team } from './en/team.ts';
import { terms } from './en/terms.ts';

export const en = {
  action,
  admin,
  calendar,
  chart,
  coaching,
  decision,
  goal,
  home,
  meeting,
  norm,
  notification,
  parts,
  problem,
  protocol,
  session,
  settings,
  shell,
  strategy,
  team,
  terms
};

/** English defines which words there are; every other language must have them all. */
export type Messages = typeof en;
