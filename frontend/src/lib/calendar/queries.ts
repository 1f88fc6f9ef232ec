import {
  endMyCalendarFeed,
  endTeamCalendarFeed,
  renewMyCalendarFeed,
  renewTeamCalendarFeed
} from '#lib/api/generated/sdk.gen.ts';
import { body } from '#lib/api/held.ts';

/** Whose meetings a calendar shows: those of all my teams, or of one. */
export type Whose = { is: 'mine' } | { is: 'team'; teamId: string };

/** A new secret address. It is told this once, and the one before is of no use any more. */
export async function renewFeed(whose: Whose): Promise<string> {
  const { url } = await (whose.is === 'mine'
    ? body(renewMyCalendarFeed({ throwOnError: true }))
    : body(renewTeamCalendarFeed({ path: { teamId: whose.teamId }, throwOnError: true })));
  return url;
}

export async function endFeed(whose: Whose): Promise<void> {
  await (whose.is === 'mine'
    ? endMyCalendarFeed({ throwOnError: true })
    : endTeamCalendarFeed({ path: { teamId: whose.teamId }, throwOnError: true }));
}
