import type { Decision } from '#lib/api/generated/types.gen.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** What a team decided, in its own words where it wrote some. */
export function decided({ decision, text }: Decision): string {
  return text ?? (decision ? words.terms.decision[decision] : '');
}
