/** A term list as a select's options, in the order the terms are written: `optionsOf(words.terms.subject)`. */
export function optionsOf<Value extends string>(
  terms: Record<Value, string>
): { value: Value; label: string }[] {
  return keysOf(terms).map((value) => ({ value, label: terms[value] }));
}

/** `Object.keys` with the keys' own type; sound for the closed lists it is used on. */
export function keysOf<Value extends string>(terms: Record<Value, string>): Value[] {
  const keys: Value[] = [];
  for (const key in terms) keys.push(key);
  return keys;
}
