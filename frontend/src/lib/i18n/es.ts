import type { Messages } from './en.ts';
import { action } from './es/action.ts';
import { admin } from './es/admin.ts';
import { calendar } from './es/calendar.ts';
import { chart } from './es/chart.ts';
import { coaching } from './es/coaching.ts';
import { decision } from './es/decision.ts';
import { goal } from './es/goal.ts';
import { home } from './es/home.ts';
import { meeting } from './es/meeting.ts';
import { norm } from './es/norm.ts';
import { notification } from './es/notification.ts';
import { parts } from './es/parts.ts';
import { problem } from './es/problem.ts';
import { protocol } from './es/protocol.ts';
import { session } from './es/session.ts';
import { settings } from './es/settings.ts';
import { shell } from './es/shell.ts';
import { strategy } from './es/strategy.ts';
import { team } from './es/team.ts';
import { terms } from './es/terms.ts';

export const es: Messages = {
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
