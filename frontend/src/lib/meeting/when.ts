import type { Meeting, MeetingSeries } from '#lib/api/generated/types.gen.ts';
import { day, dayIn, fromToday, span, today, weekday, weekdayName } from '#lib/i18n/dates.svelte.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import { rhythmOf } from './rhythm.ts';

type Timed = Pick<Meeting, 'startsAt' | 'minutes' | 'timeZone'>;

export const dayOf = ({ startsAt, timeZone }: Timed): string => dayIn(timeZone, startsAt);

export const spanOf = ({ startsAt, minutes, timeZone }: Timed): string => span(startsAt, minutes, timeZone);

/** "Tomorrow, 3:15 – 4:00 PM"; from the day after tomorrow on "Tuesday, November 24, …". */
export function whenOf(meeting: Timed): string {
  const date = dayOf(meeting);
  const days = Math.round((Date.parse(date) - Date.parse(today())) / 86_400_000);
  const named = Math.abs(days) <= 1 ? capital(fromToday(date)) : weekday(date);
  return `${named}, ${spanOf(meeting)}`;
}

/** "Every other Tuesday"; of a rule made elsewhere no more than that it comes again. */
export function rhythmOfSeries({ rule, startsOn }: Pick<MeetingSeries, 'rule' | 'startsOn'>): string {
  const known = rhythmOf(rule);
  return known
    ? words.meeting.rhythmLine[known.rhythm](weekdayName(startsOn), known.nth)
    : words.meeting.comesAgain(day(startsOn));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
