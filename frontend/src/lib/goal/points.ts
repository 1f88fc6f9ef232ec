import type { Evidence, Goal } from '#lib/api/generated/types.gen.ts';

/** A check of the goal as the chart and the table show it. */
export type Point = {
  key: string;
  collectedOn: string;
  label: string | undefined;
  meeting: number;
  assessed: number;
  percent: number;
  /** In points, against the check before; absent for the first. */
  change: number | undefined;
  evidence: Evidence | undefined;
};

/** Every check that stands, oldest first, each with its change against the one before. */
export function pointsOf(goal: Goal, evidence: Evidence[]): Point[] {
  const counts = evidence.flatMap((point) =>
    isOfTheGoal(point) && point.meeting !== undefined
      ? [{ ...point, meeting: point.meeting, evidence: point }]
      : []
  );
  const start = goal.baseline;
  const hasStart = counts.some(({ phase }) => phase === 'BASELINE');
  const all = [
    ...(start && !hasStart ? [{ ...start, id: 'baseline', label: undefined, evidence: undefined }] : []),
    ...counts
  ].sort((one, other) => one.collectedOn.localeCompare(other.collectedOn));
  return all.map((point, index) => {
    const before = all[index - 1];
    const percent = point.percent ?? 0;
    return {
      key: point.id,
      collectedOn: point.collectedOn,
      label: point.label,
      meeting: point.meeting,
      assessed: point.assessed,
      percent,
      change: before ? percent - (before.percent ?? 0) : undefined,
      evidence: point.evidence
    };
  });
}

/** Whether evidence counts, of the whole group and by the goal's own measure. */
function isOfTheGoal({ status, measureId, subgroupId }: Evidence): boolean {
  return status === 'RECORDED' && !measureId && !subgroupId;
}

/** "+6", "−3", "0": with a real minus, so that it lines up and is read as one. */
export function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
