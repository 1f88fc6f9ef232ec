export type Point = { x: number; y: number };

/** Maps a number from one range to another; a range of nothing maps to the middle. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  return from === to
    ? () => (start + end) / 2
    : (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Days since 1970 of a school day such as `2026-11-23`. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The first and last day to show, with a margin; a single day gets a fortnight around it. */
export function daySpan(dates: string[], margin = 0.06): [number, number] {
  const days = dates.map(dayNumber).filter(Number.isFinite);
  if (days.length === 0) return [0, 1];
  const first = Math.min(...days);
  const last = Math.max(...days);
  const room = first === last ? 7 : (last - first) * margin;
  return [first - room, last + room];
}

/** A smooth line through points that never goes higher or lower than they do (monotone cubic). */
export function smoothPath(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const slopes = tangents(points);
  let path = `M${round(first.x)},${round(first.y)}`;
  let before = first;
  rest.forEach((point, index) => {
    const third = (point.x - before.x) / 3;
    const out = { x: before.x + third, y: before.y + third * (slopes[index] ?? 0) };
    const back = { x: point.x - third, y: point.y - third * (slopes[index + 1] ?? 0) };
    path += `C${round(out.x)},${round(out.y)} ${round(back.x)},${round(back.y)} ${round(point.x)},${round(point.y)}`;
    before = point;
  });
  return path;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

// Fritsch and Carlson: the harmonic mean of the neighbouring slopes, and flat at a turn.
function tangents(points: Point[]): number[] {
  const slopes = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return point.x === before.x ? 0 : (point.y - before.y) / (point.x - before.x);
  });
  return points.map((_, index) => {
    const left = slopes[index - 1];
    const right = slopes[index];
    if (left === undefined) return right ?? 0;
    if (right === undefined) return left;
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
}
