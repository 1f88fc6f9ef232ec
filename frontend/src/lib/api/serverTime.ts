/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

/** The server tells its time in whole seconds, so it is half of one later than it says, give or take. */
const HALF_A_SECOND = 500;

/** Now, by the server's clock: what a person sees run here runs alike for everybody. */
export function serverNow(now: number = Date.now()): number {
  return now + ahead;
}

/**
 * Learns from an answer's `Date`. Answers take their time, so one that fits what is known already, as far as it can
 * tell, changes nothing.
 */
export function learnServerTime(date: string | null, sentAt: number, receivedAt: number): void {
  const told = Date.parse(date ?? '') + HALF_A_SECOND;
  if (Number.isNaN(told)) return;
  const guess = told - (sentAt + receivedAt) / 2;
  const doubt = HALF_A_SECOND + (receivedAt - sentAt) / 2;
  if (Math.abs(guess - ahead) > doubt) ahead = guess;
}

/** Nothing that the server speaks of as past can lie ahead: where it does, this device's clock is late. */
export function hasHappened(instant: string, now: number = Date.now()): void {
  ahead = Math.max(ahead, Date.parse(instant) - now);
}
