import { language } from './words.svelte.ts';

let zone = $state('UTC');

/** Times are shown in the district's zone, wherever the reader is. */
export function showTimesIn(timeZone: string): void {
  zone = timeZone;
}

/** The district's zone, in which times are shown unless they say otherwise. */
export function districtZone(): string {
  return zone;
}

/** The day it is in the district: `2026-11-23`. */
export function today(now: number = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}

/** A school day in full: "November 13", with the year only when it is another one. */
export function day(date: string): string {
  return dayAs(date, 'long');
}

/** A school day where room is scarce: "Nov 13". */
export function shortDay(date: string): string {
  return dayAs(date, 'short');
}

/** "3:15 PM" */
export function clock(instant: string): string {
  return format(instant, { hour: 'numeric', minute: '2-digit', timeZone: zone });
}

/** "November 13, 3:15 PM" */
export function moment(instant: string): string {
  return format(instant, {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone
  });
}

/** "yesterday", "in 3 days"; beyond two weeks the day itself. */
export function fromToday(date: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today())) / 86_400_000);
  if (Math.abs(days) > 14) return day(date);
  return new Intl.RelativeTimeFormat(language.locale, { numeric: 'auto' }).format(days, 'day');
}

/** "Monday, November 23", as the beginning of a line: Spanish would write its weekdays small. */
export function weekday(date: string): string {
  const text = format(date, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return text.charAt(0).toLocaleUpperCase(language.locale) + text.slice(1);
}

/** The hour in the district, from 0 to 23. */
export function hourNow(now: number = Date.now()): number {
  return Number(
    new Intl.DateTimeFormat('en-US', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(now)
  );
}

/** "November 2026" */
export function month(date: string): string {
  return format(date, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "Tuesday", for the middle of a sentence. */
export function weekdayName(date: string): string {
  return format(date, { weekday: 'long', timeZone: 'UTC' });
}

/** "Nov", for a calendar's leaf. */
export function monthName(date: string): string {
  return format(date, { month: 'short', timeZone: 'UTC' });
}

/** The day on which an instant falls in a zone: `2026-11-24`. */
export function dayIn(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.parse(instant));
}

/** "3:15 – 4:00 PM"; with the zone's name where that is not the district's. */
export function span(instant: string, minutes: number, timeZone: string): string {
  const start = Date.parse(instant);
  return new Intl.DateTimeFormat(language.locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(timeZone === zone ? {} : { timeZoneName: 'shortGeneric' })
  }).formatRange(start, start + minutes * 60_000);
}

/** "Eastern Time" */
export function zoneName(timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language.locale, {
    timeZone,
    timeZoneName: 'longGeneric'
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function dayAs(date: string, width: 'long' | 'short'): string {
  const isThisYear = date.slice(0, 4) === today().slice(0, 4);
  return format(date, {
    month: width,
    day: 'numeric',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' })
  });
}

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language.locale, options).format(Date.parse(date));
}
