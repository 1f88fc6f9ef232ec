import type { ProtocolRun } from '#lib/api/generated/types.gen.ts';

const MINUTE_MS = 60_000;

/** What of a run its clock needs. */
export type Clocked = Pick<ProtocolRun, 'step' | 'runningSince'> & {
  steps: { minutes: number; usedSeconds: number }[];
};

/** What is left of the present step, or how far the talk has gone over it. */
export type Left = { is: 'left' | 'over'; seconds: number };

/** How far the server's clock is ahead of this device's. */
export function aheadBy(serverNow: string, receivedAt: number): number {
  return Date.parse(serverNow) - receivedAt;
}

/** How long a step has taken, at a moment of the server's clock. */
export function usedMs(run: Clocked, index: number, serverNow: number): number {
  const counted = (run.steps[index]?.usedSeconds ?? 0) * 1000;
  const isRunning = index === run.step && run.runningSince !== undefined;
  return isRunning ? counted + Math.max(0, serverNow - Date.parse(run.runningSince ?? '')) : counted;
}

/** A second is shown until it is over, so that the clock begins with the whole time and ends at nothing. */
export function leftOf(run: Clocked, serverNow: number): Left {
  const left = (run.steps[run.step]?.minutes ?? 0) * MINUTE_MS - usedMs(run, run.step, serverNow);
  return left >= 0
    ? { is: 'left', seconds: Math.ceil(left / 1000) }
    : { is: 'over', seconds: Math.floor(-left / 1000) };
}

/** How much of the present step has passed: 0 to 1. */
export function shareOf(run: Clocked, serverNow: number): number {
  const planned = (run.steps[run.step]?.minutes ?? 0) * MINUTE_MS;
  return planned === 0 ? 1 : Math.min(1, usedMs(run, run.step, serverNow) / planned);
}

/** "4:05" */
export function asClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
