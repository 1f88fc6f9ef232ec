/** What a person wrote as a number: `null` for nothing, `NaN` for what is none. `Number('')` would say 0. */
export function wholeNumber(written: string): number | null {
  const text = written.trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
