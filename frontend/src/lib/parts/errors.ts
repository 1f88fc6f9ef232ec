import { getContext, setContext } from 'svelte';

/** Where a field learns what is wrong with it. A pointer names the field: `/group/size`. */
export type Errors = { prefix: string; at: (pointer: string) => string | undefined };

const key = Symbol('errors');

export function provideErrors(errors: Errors): void {
  setContext(key, errors);
}

export function errorsHere(): Errors {
  return getContext<Errors | undefined>(key) ?? { prefix: 'field', at: () => undefined };
}

/** The id of the control for a pointer, so that the summary can link to it. */
export function fieldId(prefix: string, pointer: string): string {
  return prefix + pointer.replaceAll('/', '-');
}
