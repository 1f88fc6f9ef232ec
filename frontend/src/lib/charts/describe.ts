import { day } from '#lib/i18n/dates.svelte.ts';
import { percent } from '#lib/i18n/numbers.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import type { EvidencePoint, Target } from './evidence.ts';

/** The chart in a sentence or two, for those who do not see it. */
export function describe(points: EvidencePoint[], target: Target | undefined): string {
  const sorted = points.toSorted((one, other) => one.collectedOn.localeCompare(other.collectedOn));
  const aim = target?.date ? ` ${words.chart.aim(percent(target.percent), day(target.date))}` : '';
  return course(sorted.at(0), sorted.at(-1)) + aim;
}

function course(first: EvidencePoint | undefined, last: EvidencePoint | undefined): string {
  if (!first || !last) return words.chart.none;
  const [start, end] = [day(first.collectedOn), day(last.collectedOn)];
  const [from, to] = [percent(first.percent), percent(last.percent)];
  if (first === last) return words.chart.one(to, end);
  if (last.percent === first.percent) return words.chart.same(to, start, end);
  return last.percent > first.percent
    ? words.chart.rose(from, start, to, end)
    : words.chart.fell(from, start, to, end);
}
