export const chart = {
  none: 'No evidence is recorded yet.',
  one: (percent: string, when: string) => `${percent} on ${when}.`,
  rose: (from: string, start: string, to: string, end: string) =>
    `Rose from ${from} on ${start} to ${to} on ${end}.`,
  fell: (from: string, start: string, to: string, end: string) =>
    `Fell from ${from} on ${start} to ${to} on ${end}.`,
  same: (to: string, start: string, end: string) => `Stayed at ${to} from ${start} to ${end}.`,
  aim: (percent: string, when: string) => `The target is ${percent} by ${when}.`,
  target: (percent: string) => `Target ${percent}`,
  met: 'Met the mark',
  metOf: (size: string) => `Met the mark, of ${size} students`,
  targetName: 'Target',
  baseline: 'Where students started',
  tryOut: 'A strategy was tried',
  median: 'Median of all checks',
  tooFew: (points: string, missing: string) =>
    `${points} checks so far: too few to tell movement from chance. After ${missing} more, what they show is said here.`,
  noSignal: 'The checks vary as chance has it. Nothing yet points to a lasting change.',
  signal: {
    SHIFT_ABOVE: (count: string, from: string, to: string) =>
      `${count} checks in a row lie above the median, from ${from} to ${to}: likely a real change.`,
    SHIFT_BELOW: (count: string, from: string, to: string) =>
      `${count} checks in a row lie below the median, from ${from} to ${to}: likely a real change.`,
    RISING: (count: string, from: string, to: string) =>
      `${count} checks in a row rise, from ${from} to ${to}: likely a trend.`,
    FALLING: (count: string, from: string, to: string) =>
      `${count} checks in a row fall, from ${from} to ${to}: likely a trend.`,
    TOO_FEW_RUNS: () =>
      'The checks cross their median less often than chance has it: something changed along the way.',
    TOO_MANY_RUNS: () =>
      'The checks swing about their median more often than chance has it: perhaps two groups or two kinds of check take turns.'
  },
  keep: 'Keep this chart',
  asPicture: 'Picture (PNG)',
  asDrawing: 'Drawing (SVG)',
  asTable: 'Table (CSV)',
  print: 'Print'
};
