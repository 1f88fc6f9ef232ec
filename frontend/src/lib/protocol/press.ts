import type { ProtocolRun, ProtocolRunStatus } from '#lib/api/generated/types.gen.ts';

/** What somebody pressed, and when by the server's clock. */
export type Press =
  { is: 'step'; step: number; at: string } | { is: 'status'; status: ProtocolRunStatus; at: string };

/** The run after a press, before the server has heard of it; its rule is `ProtocolRun.goTo` and `become`. */
export function pressed(run: ProtocolRun, press: Press): ProtocolRun {
  if (run.status === 'FINISHED' || isBefore(press.at, run.stepBeganAt)) return run;
  return press.is === 'step' ? gone(run, press.step, press.at) : turned(run, press.status, press.at);
}

/** When to say that one pressed now: not before what stands now began, which the server counts more finely. */
export function momentOf(run: ProtocolRun, serverNow: number): string {
  const began = [run.stepBeganAt, run.runningSince, run.pausedSince].map((at) =>
    at === undefined ? 0 : Date.parse(at) + 1
  );
  return new Date(Math.max(serverNow, ...began)).toISOString();
}

function gone(run: ProtocolRun, step: number, at: string): ProtocolRun {
  if (step === run.step || step < 0 || step >= run.steps.length) return run;
  return { ...counted(run, at), step, stepBeganAt: at };
}

function turned(run: ProtocolRun, status: ProtocolRunStatus, at: string): ProtocolRun {
  const isOvertaken = isBefore(at, run.runningSince) || isBefore(at, run.pausedSince);
  if (status === run.status || (isOvertaken && status !== 'FINISHED')) return run;
  const rest = stopped(counted(run, at));
  switch (status) {
    case 'RUNNING':
      return { ...rest, status, allowedStatuses: ['PAUSED', 'FINISHED'], runningSince: at };
    case 'PAUSED':
      return { ...rest, status, allowedStatuses: ['RUNNING', 'FINISHED'], pausedSince: at };
    case 'FINISHED':
      return { ...rest, status, allowedStatuses: [], finishedAt: at };
  }
}

function stopped(run: ProtocolRun): ProtocolRun {
  const still = { ...run };
  delete still.runningSince;
  delete still.pausedSince;
  return still;
}

function counted(run: ProtocolRun, until: string): ProtocolRun {
  if (run.runningSince === undefined || !isBefore(run.runningSince, until)) return run;
  const more = Math.floor((Date.parse(until) - Date.parse(run.runningSince)) / 1000);
  const steps = run.steps.map((step, index) =>
    index === run.step ? { ...step, usedSeconds: step.usedSeconds + more } : step
  );
  return { ...run, steps, runningSince: until };
}

function isBefore(one: string, other: string | undefined): boolean {
  return other !== undefined && Date.parse(one) < Date.parse(other);
}
