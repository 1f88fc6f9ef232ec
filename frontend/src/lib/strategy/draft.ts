import type {
  GradeBand,
  NewStrategy,
  Strategy,
  StrategyChange,
  Subject
} from '#lib/api/generated/types.gen.ts';
import type { FieldError } from '#lib/api/problem.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** A strategy while it is being written. */
export type StrategyDraft = {
  title: string;
  summary: string;
  whatStudentsDo: string;
  whyItWorks: string;
  steps: string[];
  lookFors: string[];
  preparation: string;
  minutesToTry: number | null;
  multilingual: string;
  disability: string;
  remote: string;
  subjects: Subject[];
  gradeBands: GradeBand[];
};

export function draftOf(strategy?: Strategy): StrategyDraft {
  return {
    title: strategy?.title ?? '',
    summary: strategy?.summary ?? '',
    whatStudentsDo: strategy?.whatStudentsDo ?? '',
    whyItWorks: strategy?.whyItWorks ?? '',
    steps: strategy && strategy.steps.length > 0 ? [...strategy.steps] : ['', '', ''],
    lookFors: strategy && strategy.lookFors.length > 0 ? [...strategy.lookFors] : ['', ''],
    preparation: strategy?.preparation ?? '',
    minutesToTry: strategy?.minutesToTry ?? null,
    multilingual: strategy?.adaptations?.multilingual ?? '',
    disability: strategy?.adaptations?.disability ?? '',
    remote: strategy?.adaptations?.remote ?? '',
    subjects: [...(strategy?.subjects ?? [])],
    gradeBands: [...(strategy?.gradeBands ?? [])]
  };
}

/** A kindness before sending; the server has the last word. */
export function faultsOf(draft: StrategyDraft): FieldError[] {
  const faults: [boolean, string, string][] = [
    [draft.title.trim() === '', '/title', words.strategy.titleMissing],
    [draft.summary.trim() === '', '/summary', words.strategy.summaryMissing],
    [draft.whatStudentsDo.trim() === '', '/whatStudentsDo', words.strategy.studentsMissing],
    [written(draft.steps).length === 0, '/steps/0', words.strategy.stepMissing],
    [draft.subjects.length === 0, '/subjects', words.strategy.subjectMissing],
    [draft.gradeBands.length === 0, '/gradeBands', words.strategy.gradeMissing]
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, pointer, detail]) => ({ pointer, detail }));
}

/** What is sent: empty lines are left out. */
export function contentOf(draft: StrategyDraft): NewStrategy {
  const adaptations = {
    ...said('multilingual', draft.multilingual),
    ...said('disability', draft.disability),
    ...said('remote', draft.remote)
  };
  return {
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    whatStudentsDo: draft.whatStudentsDo.trim(),
    ...said('whyItWorks', draft.whyItWorks),
    steps: written(draft.steps),
    lookFors: written(draft.lookFors),
    ...said('preparation', draft.preparation),
    ...(draft.minutesToTry === null ? {} : { minutesToTry: draft.minutesToTry }),
    ...(Object.keys(adaptations).length > 0 ? { adaptations } : {}),
    subjects: draft.subjects,
    gradeBands: draft.gradeBands
  };
}

/** What is to be changed, also what was emptied. */
export function changeOf(draft: StrategyDraft): StrategyChange {
  const { adaptations, ...rest } = contentOf(draft);
  const none = { multilingual: null, disability: null, remote: null };
  return {
    ...{ whyItWorks: null, preparation: null, minutesToTry: null },
    ...rest,
    adaptations: adaptations ? { ...none, ...adaptations } : null
  };
}

function written(lines: string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

function said<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const part: Partial<Record<Name, string>> = {};
  if (text.trim()) part[name] = text;
  return part;
}
