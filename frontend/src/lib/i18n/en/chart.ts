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
  tryOut: 'A strategy was tried'
};
