import type { Meeting, MeetingRolesChange } from '#lib/api/generated/types.gen.ts';

/** The four roles that rotate, in the order they do. */
export const ROLES = ['facilitator', 'recorder', 'timekeeper', 'reporter'] as const;

export type RoleName = (typeof ROLES)[number];

/** Who has which role, by id; nobody is an empty word. */
export type RoleDraft = Record<RoleName, string>;

export function roleDraftOf({ roles }: Pick<Meeting, 'roles'>): RoleDraft {
  return {
    facilitator: roles.facilitator?.id ?? '',
    recorder: roles.recorder?.id ?? '',
    timekeeper: roles.timekeeper?.id ?? '',
    reporter: roles.reporter?.id ?? ''
  };
}

export function rolesChangeOf(draft: RoleDraft): MeetingRolesChange {
  return {
    facilitatorId: draft.facilitator || null,
    recorderId: draft.recorder || null,
    timekeeperId: draft.timekeeper || null,
    reporterId: draft.reporter || null
  };
}
