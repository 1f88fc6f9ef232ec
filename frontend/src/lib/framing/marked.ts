/** A stretch of the statement, and whether a finding points at it. */
export type Stretch = { text: string; isFound: boolean };

/** The statement cut at the places that findings point at, in order; overlapping findings become one. */
export function marked(text: string, findings: { from: number; to: number; ask?: string }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const asking = findings.filter((finding) => finding.ask).sort((one, other) => one.from - other.from);
  for (const { from, to } of asking) {
    if (to <= at) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), isFound: false });
    stretches.push({ text: text.slice(Math.max(from, at), to), isFound: true });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isFound: false });
  return stretches;
}
