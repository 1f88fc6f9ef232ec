import type { GradeBand, Subject, WwcLevel } from '#lib/api/generated/types.gen.ts';

/** What is looked for; it lives in the address, so that it can be sent to a colleague. */
export type Search = {
  q: string;
  subject: Subject | '';
  gradeBand: GradeBand | '';
  evidence: WwcLevel | '';
  libraryId: string;
};

const SUBJECTS = [
  'ELA',
  'MATH',
  'SCIENCE',
  'SOCIAL_STUDIES',
  'WORLD_LANGUAGES',
  'ARTS',
  'PE_HEALTH',
  'TECHNOLOGY',
  'SOCIAL_EMOTIONAL',
  'CROSS_CURRICULAR'
] as const satisfies readonly Subject[];
const BANDS = ['PRE_K', 'K_2', 'G3_5', 'G6_8', 'G9_12'] as const satisfies readonly GradeBand[];
const LEVELS = ['STRONG', 'MODERATE', 'MINIMAL'] as const satisfies readonly WwcLevel[];

export function searchIn(address: { get: (name: string) => string | null }): Search {
  return {
    q: address.get('q') ?? '',
    subject: oneOf(SUBJECTS, address.get('subject')),
    gradeBand: oneOf(BANDS, address.get('grade')),
    evidence: oneOf(LEVELS, address.get('evidence')),
    libraryId: address.get('library') ?? ''
  };
}

/** The address of a search, without what is not asked for. */
export function addressOf(search: Search): string {
  const address = new URLSearchParams();
  const parts = {
    q: search.q,
    subject: search.subject,
    grade: search.gradeBand,
    evidence: search.evidence,
    library: search.libraryId
  };
  for (const [name, value] of Object.entries(parts)) if (value) address.set(name, value);
  return address.toString();
}

export function isNarrowed(search: Search): boolean {
  return addressOf(search) !== '';
}

function oneOf<Value extends string>(choices: readonly Value[], wanted: string | null): Value | '' {
  return choices.find((choice) => choice === wanted) ?? '';
}
