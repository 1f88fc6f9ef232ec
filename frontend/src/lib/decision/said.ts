import type { Decision } from '#lib/api/generated/types.gen.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** A decision in a line: its own words, or what becomes of what was tried. */
export function saidBy({ text, decision, strategyTitle }: Decision): string {
  return text ?? [decision && words.terms.decision[decision], strategyTitle].filter(Boolean).join(': ');
}
