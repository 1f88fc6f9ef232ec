import type { ResolvedPathname } from '$app/types';
import type { Notification } from '#lib/api/generated/types.gen.ts';
import { paths } from '#lib/paths.ts';

/** Where what I was told of is dealt with. */
export function placeOf({ meetingId, normSetId, teamId }: Notification): ResolvedPathname {
  if (meetingId) return paths.meeting(meetingId);
  if (normSetId) return paths.norms(teamId);
  return paths.team(teamId);
}
