import type { AgendaItem } from '#lib/api/generated/types.gen.ts';

type Clocked = Pick<AgendaItem, 'usedMinutes' | 'startedAt' | 'plannedMinutes'>;

export type ClockFace = { seconds: number; is: 'within' | 'nearly' | 'over'; isRunning: boolean };

/** From here on the team should come to an end. */
const NEARLY_SECONDS = 120;

/** How long an item has been talked about, at a moment of the server's clock. */
export function faceOf({ usedMinutes, startedAt, plannedMinutes }: Clocked, now: number): ClockFace {
  const running = startedAt === undefined ? 0 : Math.max(0, (now - Date.parse(startedAt)) / 1000);
  const seconds = Math.floor(usedMinutes * 60 + running);
  const left = plannedMinutes === undefined ? Infinity : plannedMinutes * 60 - seconds;
  return {
    seconds,
    is:
      left < 0 ? 'over' : left <= Math.min(NEARLY_SECONDS, (plannedMinutes ?? 0) * 12) ? 'nearly' : 'within',
    isRunning: startedAt !== undefined
  };
}

/** "4:05", "1:02:03" */
export function digits(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
