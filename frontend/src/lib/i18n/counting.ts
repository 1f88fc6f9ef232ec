type Forms = { one: string; other: string };

/** Counts things in words: `count(3, { one: '# student', other: '# students' })` is "3 students". */
export function counting(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: Forms) =>
    (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', numbers.format(count));
}
