import type { Person } from '#lib/api/generated/types.gen.ts';
import { differences } from '#lib/form/difference.ts';
import type { Difference } from '#lib/form/form.svelte.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** What a form says about a person; empty is nothing said. */
export type PersonWords = {
  givenName: string;
  familyName: string;
  displayName: string;
  email: string;
  title: string;
  pronouns: string;
};

export function asWritten(person: Person | undefined): PersonWords {
  return {
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    displayName: person?.displayName ?? '',
    email: person?.email ?? '',
    title: person?.title ?? '',
    pronouns: person?.pronouns ?? ''
  };
}

/** For somebody new: what was left empty is not sent. */
export function asNew({ displayName, title, pronouns, ...needed }: PersonWords) {
  return {
    ...needed,
    ...(displayName.trim() ? { displayName } : {}),
    ...(title.trim() ? { title } : {}),
    ...(pronouns.trim() ? { pronouns } : {})
  };
}

/** For somebody known: an emptied name as shown is first and last name again. */
export function asChange(wanted: PersonWords): PersonWords {
  const displayName = wanted.displayName.trim() || `${wanted.givenName.trim()} ${wanted.familyName.trim()}`;
  return { ...wanted, displayName };
}

export function personDifferences(mine: PersonWords, theirs: PersonWords): Difference[] {
  const labels: Record<keyof PersonWords, string> = {
    givenName: words.admin.person.given,
    familyName: words.admin.person.family,
    displayName: words.admin.person.display,
    email: words.admin.person.email,
    title: words.admin.person.job,
    pronouns: words.admin.person.pronouns
  };
  const parts = [
    'givenName',
    'familyName',
    'displayName',
    'email',
    'title',
    'pronouns'
  ] as const satisfies (keyof PersonWords)[];
  return differences(
    parts.map((part) => ({
      label: labels[part],
      mine: mine[part],
      theirs: theirs[part],
      takeTheirs: () => (mine[part] = theirs[part])
    }))
  );
}
