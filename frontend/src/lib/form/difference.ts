import type { Difference } from './form.svelte.ts';

/** The parts in which my form and the newer version differ. */
export function differences(parts: Difference[]): Difference[] {
  return parts.filter(({ mine, theirs }) => mine !== theirs);
}
