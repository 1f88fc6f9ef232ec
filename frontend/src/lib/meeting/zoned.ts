/** The moment at which the clocks of a zone show this day and time; where they show it twice, the first. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // The first guess may lie on the other side of a change of clocks; from there the offset is the right one.
  const guess = asIfUtc - aheadOfUtc(asIfUtc, timeZone);
  return new Date(asIfUtc - aheadOfUtc(guess, timeZone)).toISOString();
}

/** What the clocks of a zone show at a moment: `15:15`. */
export function timeIn(timeZone: string, instant: string): string {
  return shown(Date.parse(instant), timeZone).slice(11, 16);
}

function aheadOfUtc(instant: number, timeZone: string): number {
  return Date.parse(`${shown(instant, timeZone).replace(' ', 'T')}Z`) - instant;
}

// Sweden writes dates and times as ISO 8601 does, but for the T.
function shown(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant
  );
}
