import type { Meeting } from '#lib/api/generated/types.gen.ts';

type Timed = Pick<Meeting, 'status' | 'startsAt' | 'minutes'>;

/** The meeting a team looks for: the one that runs, or the next to come; failing that, one it never held. */
export function nextOf<M extends Timed>(meetings: M[], now: number): M | undefined {
  const planned = meetings.filter(({ status }) => status === 'PLANNED' || status === 'PUBLISHED');
  return (
    meetings.find(({ status }) => status === 'IN_PROGRESS') ??
    planned.find((meeting) => endOf(meeting) > now) ??
    planned.at(-1)
  );
}

const endOf = ({ startsAt, minutes }: Timed): number => Date.parse(startsAt) + minutes * 60_000;
