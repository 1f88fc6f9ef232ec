import { boxAround, place, type Box, type Placed } from './labels.ts';
import { dayNumber, daySpan, linear, round, smoothPath } from './scales.ts';

export type EvidencePoint = { collectedOn: string; percent: number };
export type Target = { percent: number; date?: string | undefined };

export type Series = {
  points: EvidencePoint[];
  target?: Target | undefined;
  /** Where students started, as a line to compare with. */
  baseline?: number | undefined;
  /** The middle of all points, once there are enough for one. */
  median?: number | undefined;
  /** Days on which a strategy was tried. */
  tryOuts?: string[] | undefined;
};

export type Words = {
  percent: (value: number) => string;
  day: (date: string) => string;
  target: (percent: string) => string;
};

const VALUE = 14;
const TICK = 12.5;
const DOT = 6;
/** From here on single values are too many to name. */
const CROWD = 16;

/** Everything the chart draws, in pixels. Pure, so that it can be tested without a browser. */
export function drawEvidence(series: Series, width: number, height: number, words: Words) {
  const points = series.points.toSorted((one, other) => one.collectedOn.localeCompare(other.collectedOn));
  const tryOuts = series.tryOuts ?? [];
  const target = series.target;
  const isNarrow = width < 480;
  const frame = { left: isNarrow ? 38 : 44, right: width - 14, top: 26, bottom: height - 46 };
  const dates = [
    ...points.map((point) => point.collectedOn),
    ...tryOuts,
    ...(target?.date ? [target.date] : [])
  ];
  const [from, to] = daySpan(dates);
  const across = linear(from, to, frame.left + (isNarrow ? 10 : 20), frame.right - (isNarrow ? 10 : 16));
  const x = (date: string) => round(across(dayNumber(date)));
  const y = (percent: number) => round(linear(0, 100, frame.bottom, frame.top)(percent));

  const dots = points.map((point, index) => ({
    ...point,
    x: x(point.collectedOn),
    y: y(point.percent),
    isLast: index === points.length - 1
  }));
  const last = dots.at(-1);
  const line = smoothPath(dots);
  const goal = target && {
    y: y(target.percent),
    text: words.target(words.percent(target.percent)),
    flag: target.date ? { x: x(target.date), y: y(target.percent) } : undefined
  };
  const goalBox = goal && boxAround(frame.left + 44, goal.y - 8, goal.text, TICK);

  return {
    frame,
    isNarrow,
    grid: [0, 25, 50, 75, 100].map((percent) => ({ percent, y: y(percent) })),
    goal,
    baseline: series.baseline === undefined ? undefined : y(series.baseline),
    median: series.median === undefined ? undefined : y(series.median),
    dots,
    line,
    area:
      last && dots[0] && dots.length > 1
        ? `${line}L${last.x},${frame.bottom}L${dots[0].x},${frame.bottom}Z`
        : '',
    ahead: aheadOf(last, goal?.flag),
    values: valueLabels(worthSaying(dots), dots, goalBox, goal?.y, words),
    ticks: dayLabels(dots, target?.date, x, height - 8, words),
    tryOuts: tryOuts.map((date) => ({ date, x: x(date), y: frame.bottom + 13 })),
    dotSize: points.length > CROWD ? (isNarrow ? 2 : 3) : 5
  };
}

type Dot = EvidencePoint & { x: number; y: number; isLast: boolean };

// A short gap after the last dot; nothing once the target is reached or its day has come.
function aheadOf(last: Dot | undefined, flag: { x: number; y: number } | undefined): string {
  if (!last || !flag || flag.x - last.x < 24 || last.y <= flag.y) return '';
  const length = Math.hypot(flag.x - last.x, flag.y - last.y);
  const step = (distance: number) => ({
    x: round(last.x + ((flag.x - last.x) * distance) / length),
    y: round(last.y + ((flag.y - last.y) * distance) / length)
  });
  const start = step(14);
  const end = step(length - 9);
  return `M${start.x},${start.y}L${end.x},${end.y}`;
}

// The last value matters most, then the first, then the rest from the newest back.
function byWeight(dots: Dot[]): Dot[] {
  const [first, ...rest] = dots;
  const last = rest.pop();
  return [last, first, ...rest.reverse()].filter((dot) => dot !== undefined);
}

// Beyond a handful the turns of the line say more than every number would.
function worthSaying(dots: Dot[]): Dot[] {
  if (dots.length <= CROWD) return dots;
  const percents = dots.map((dot) => dot.percent);
  const [lowest, highest] = [Math.min(...percents), Math.max(...percents)];
  const low = dots.find((dot) => dot.percent === lowest);
  const high = dots.find((dot) => dot.percent === highest);
  return dots.filter((dot, index) => index === 0 || dot.isLast || dot === low || dot === high);
}

// Where a value may stand, seen from its dot. What is true now is said even where dots are close together.
const NEAR = [
  [0, -12],
  [0, 23]
] as const;
const NEAR_LAST = [
  [0, -17],
  [0, 29],
  [22, 26],
  [0, 46]
] as const;

function valueLabels(
  said: Dot[],
  dots: Dot[],
  goal: Box | undefined,
  goalY: number | undefined,
  words: Words
): Placed<Dot>[] {
  const marks = dots.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const line = goalY === undefined ? [] : [{ left: 0, right: 9999, top: goalY - 2, bottom: goalY + 2 }];
  const wishes = byWeight(said).map((dot) => {
    const text = words.percent(dot.percent);
    const size = dot.isLast ? 16 : VALUE;
    return {
      item: dot,
      places: (dot.isLast ? NEAR_LAST : NEAR).map(([right, below]) => {
        const [x, y] = [round(dot.x + right), round(dot.y + below)];
        return { x, y, box: boxAround(x, y, text, size) };
      })
    };
  });
  return place(wishes, [...marks, ...line, ...(goal ? [goal] : [])]);
}

function dayLabels(
  dots: Dot[],
  targetDate: string | undefined,
  x: (date: string) => number,
  y: number,
  words: Words
): Placed<string>[] {
  const [last, ...others] = byWeight(dots).map((dot) => dot.collectedOn);
  const dates = [last, targetDate, ...others].filter((date) => date !== undefined);
  return place(
    [...new Set(dates)].map((date) => ({
      item: date,
      places: [{ x: x(date), y, box: boxAround(x(date), y, words.day(date), TICK + 1.5) }]
    }))
  );
}
