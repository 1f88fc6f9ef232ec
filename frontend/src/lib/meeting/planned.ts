import type { NewMeeting, NewMeetingSeries } from '#lib/api/generated/types.gen.ts';
import type { FieldError } from '#lib/api/problem.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import { ruleOf, type Rhythm } from './rhythm.ts';
import { instantOf } from './zoned.ts';

/** What is written about a meeting, or a series of them, before it is planned. */
export type Plan = {
  title: string;
  rhythm: Rhythm;
  day: string;
  time: string;
  minutes: number | null;
  place: string;
  timeZone: string;
};

/** A series says day and time by themselves, a single meeting as one moment. */
export function pointersOf(rhythm: Rhythm): { day: string; time: string } {
  return rhythm === 'ONCE' ? { day: '/startsAt', time: '/time' } : { day: '/startsOn', time: '/startsAt' };
}

export function faultsOf({ title, rhythm, day, time, minutes }: Plan): FieldError[] {
  const pointers = pointersOf(rhythm);
  return [
    ...(title.trim() ? [] : [{ pointer: '/title', detail: words.meeting.titleMissing }]),
    ...(day ? [] : [{ pointer: pointers.day, detail: words.meeting.dayMissing }]),
    ...(time ? [] : [{ pointer: pointers.time, detail: words.meeting.timeMissing }]),
    ...(minutes ? [] : [{ pointer: '/minutes', detail: words.meeting.minutesMissing }])
  ];
}

export function newMeetingOf({ title, day, time, minutes, place, timeZone }: Plan, id: string): NewMeeting {
  return {
    id,
    title,
    startsAt: instantOf(day, time, timeZone),
    timeZone,
    minutes: minutes ?? 0,
    ...(place.trim() ? { place } : {})
  };
}

export function newSeriesOf(
  { title, day, time, minutes, place, timeZone }: Plan,
  rhythm: Exclude<Rhythm, 'ONCE'>,
  id: string
): NewMeetingSeries {
  return {
    id,
    title,
    rule: ruleOf(rhythm, day),
    startsOn: day,
    startsAt: time,
    timeZone,
    minutes: minutes ?? 0,
    ...(place.trim() ? { place } : {})
  };
}
