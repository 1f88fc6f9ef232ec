/** How often a team meets, as it is chosen; once is no series. */
export type Rhythm = 'ONCE' | 'WEEKLY' | 'TWO_WEEKS' | 'MONTHLY';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const LAST = -1;

/** The recurrence rule (RFC 5545) of a rhythm that begins on a day; the day says which weekday it is. */
export function ruleOf(rhythm: Exclude<Rhythm, 'ONCE'>, day: string): string {
  const weekday = DAYS[new Date(day).getUTCDay()] ?? 'MO';
  switch (rhythm) {
    case 'WEEKLY':
      return `FREQ=WEEKLY;BYDAY=${weekday}`;
    case 'TWO_WEEKS':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
    case 'MONTHLY':
      return `FREQ=MONTHLY;BYDAY=${nthInMonth(day)}${weekday}`;
  }
}

/** The rhythm of a rule that was made here; there are others, which other programs made. */
export function rhythmOf(rule: string): { rhythm: Exclude<Rhythm, 'ONCE'>; nth: number } | undefined {
  const monthly = /^FREQ=MONTHLY;BYDAY=(-?\d)[A-Z]{2}$/.exec(rule);
  if (monthly) return { rhythm: 'MONTHLY', nth: Number(monthly[1]) };
  if (/^FREQ=WEEKLY;INTERVAL=2;BYDAY=[A-Z]{2}$/.test(rule)) return { rhythm: 'TWO_WEEKS', nth: 1 };
  if (/^FREQ=WEEKLY;BYDAY=[A-Z]{2}$/.test(rule)) return { rhythm: 'WEEKLY', nth: 1 };
  return undefined;
}

/** The second Tuesday is 2. Few months have a fifth, so that one is the last. */
export function nthInMonth(day: string): number {
  const nth = Math.ceil(new Date(day).getUTCDate() / 7);
  return nth > 4 ? LAST : nth;
}
