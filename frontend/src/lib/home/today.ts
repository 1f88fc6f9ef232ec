import { paths } from '#lib/paths.ts';
import type { ResolvedPathname } from '$app/types';
import type { TodayItem } from '#lib/api/generated/types.gen.ts';

/** Where an item of today is dealt with. */
export function placeOf(item: TodayItem): ResolvedPathname {
  if (item.goalId && item.kind === 'EVIDENCE_DUE') return paths.newEvidence(item.goalId);
  if (item.goalId) return paths.goal(item.goalId);
  if (item.partnershipId && item.noteId) return paths.note(item.partnershipId, item.noteId);
  if (item.partnershipId) return paths.partnership(item.partnershipId);
  if (item.teamId && item.kind === 'NORMS') return paths.norms(item.teamId);
  if (item.teamId) return paths.team(item.teamId);
  return paths.home();
}

/** Which part of the day it is, for a greeting. */
export function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}
