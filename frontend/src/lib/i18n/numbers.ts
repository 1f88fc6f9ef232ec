import { language } from './words.svelte.ts';

/** "61%", or "61 %" where a language writes it so. */
export function percent(value: number): string {
  return new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    value / 100
  );
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.locale).format(value);
}

/** "Ana, Luis, and Priya" */
export function list(parts: string[]): string {
  return new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(parts);
}
