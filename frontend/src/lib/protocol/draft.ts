import type { NewProtocol, Protocol, ProtocolChange, Speaker } from '#lib/api/generated/types.gen.ts';
import type { FieldError } from '#lib/api/problem.ts';
import { newId } from '#lib/api/newId.ts';
import type { Language } from '#lib/i18n/words.svelte.ts';
import { words } from '#lib/i18n/words.svelte.ts';

/** A step while it is being written. Its `id` stays with it when it is moved; nobody else knows it. */
export type StepDraft = {
  id: string;
  title: string;
  minutes: number | null;
  speaker: Speaker;
  prompt: string;
  /** One beginning of a sentence per line. */
  stems: string;
};

/** A protocol while it is being written. */
export type ProtocolDraft = {
  title: string;
  purpose: string;
  whenToUse: string;
  preparation: string;
  language: Language;
  steps: StepDraft[];
};

export function blankStep(id: string = newId()): StepDraft {
  return { id, title: '', minutes: 5, speaker: 'ALL', prompt: '', stems: '' };
}

export function draftOf(language: Language, protocol?: Protocol): ProtocolDraft {
  return {
    title: protocol?.title ?? '',
    purpose: protocol?.purpose ?? '',
    whenToUse: protocol?.whenToUse ?? '',
    preparation: protocol?.preparation ?? '',
    language: protocol ? (protocol.language === 'es' ? 'es' : 'en') : language,
    steps: protocol
      ? protocol.steps.map(({ title, minutes, speaker, prompt, stems }, index) => ({
          id: `step-${index}`,
          title,
          minutes,
          speaker,
          prompt,
          stems: (stems ?? []).join('\n')
        }))
      : [blankStep('step-0')]
  };
}

/** How long all steps take together; those without a time take none. */
export function minutesOf(steps: { minutes: number | null }[]): number {
  return steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** A kindness before sending; the server has the last word. */
export function faultsOf(draft: ProtocolDraft): FieldError[] {
  const faults: [boolean, string, string][] = [
    [draft.title.trim() === '', '/title', words.protocol.titleMissing],
    [draft.purpose.trim() === '', '/purpose', words.protocol.purposeMissing],
    ...draft.steps.flatMap((step, index): [boolean, string, string][] => [
      [step.title.trim() === '', `/steps/${index}/title`, words.protocol.stepTitleMissing],
      [step.minutes === null, `/steps/${index}/minutes`, words.protocol.minutesMissing],
      [step.prompt.trim() === '', `/steps/${index}/prompt`, words.protocol.promptMissing]
    ])
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, pointer, detail]) => ({ pointer, detail }));
}

/** What is sent. */
export function contentOf(draft: ProtocolDraft): NewProtocol {
  const { whenToUse, preparation } = draft;
  return {
    title: draft.title.trim(),
    purpose: draft.purpose.trim(),
    ...(whenToUse.trim() ? { whenToUse: whenToUse.trim() } : {}),
    ...(preparation.trim() ? { preparation: preparation.trim() } : {}),
    language: draft.language,
    steps: draft.steps.map(({ title, minutes, speaker, prompt, stems }) => ({
      title: title.trim(),
      minutes: minutes ?? 0,
      speaker,
      prompt: prompt.trim(),
      stems: linesOf(stems)
    }))
  };
}

/** What is to be changed, also what was emptied. */
export function changeOf(draft: ProtocolDraft): ProtocolChange {
  return { whenToUse: null, preparation: null, ...contentOf(draft) };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
