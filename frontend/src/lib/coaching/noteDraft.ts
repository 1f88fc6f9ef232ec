import type { NewNote, Note, NoteKind, Segment, SegmentKind } from '#lib/api/generated/types.gen.ts';

/** A segment while it is being written. Its id is its own from the first letter; the rest is kept as it came. */
export type Line = Segment;

/** A note while it is being written. */
export type NoteDraft = { kind: NoteKind; title: string; lines: Line[] };

/** The order in which a note is usually written, and the next is offered. */
export const lineKinds: SegmentKind[] = ['HEARD', 'NOTICED', 'COUNTED', 'WONDERED', 'NEXT'];

export function draftOf(note: Note): NoteDraft {
  return {
    kind: note.kind,
    title: note.title ?? '',
    lines: note.segments.map((segment) => ({ ...segment }))
  };
}

/** What is sent: an empty line is nothing yet. */
export function contentOf({ kind, title, lines }: NoteDraft): Omit<NewNote, 'id'> {
  return {
    kind,
    title: title.trim(),
    segments: lines.filter(hasWords).map((line) => ({ ...line, text: line.text.trim() }))
  };
}

export function isBlank({ title, lines }: NoteDraft): boolean {
  return title.trim() === '' && !lines.some(hasWords);
}

/** Whether sending one would store what the other says. */
export function saysTheSame(one: NoteDraft, other: NoteDraft): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** A line that was changed in two places at once. */
export type Clash = { id: string; kind: SegmentKind; mine: Line; theirs: Line };

/** Both versions in one, and where only the writer can say which words are meant. */
export type Merge = { draft: NoteDraft; titleClashes: boolean; clashes: Clash[] };

/** Joins what was written here and what was saved elsewhere since `base`; in a clash mine stands for now. */
export function merge(base: NoteDraft, mine: NoteDraft, theirs: NoteDraft): Merge {
  const kept = mine.lines.flatMap((line) => {
    const before = find(base, line.id);
    const there = find(theirs, line.id);
    if (!same(line, before)) return [line];
    return there ? [there] : [];
  });
  const added = theirs.lines.filter(
    (line) => !find(mine, line.id) && (!find(base, line.id) || !same(line, find(base, line.id)))
  );
  const ids = new Set([...mine.lines, ...theirs.lines].map(({ id }) => id));
  const clashes = [...ids].flatMap((id) => clash(id, base, mine, theirs));
  return {
    draft: {
      kind: mine.kind === base.kind ? theirs.kind : mine.kind,
      title: mine.title.trim() === base.title.trim() ? theirs.title : mine.title,
      lines: [...kept, ...added]
    },
    titleClashes: differs(base.title, mine.title, theirs.title),
    clashes
  };
}

function clash(id: string, base: NoteDraft, mine: NoteDraft, theirs: NoteDraft): Clash[] {
  const [before, here, there] = [find(base, id), find(mine, id), find(theirs, id)];
  // Words removed on one side and changed on the other are kept by the merge; nothing is to be asked.
  if (!here || !there) return [];
  const isClash = !same(here, before) && !same(there, before) && !same(here, there);
  return isClash ? [{ id, kind: here.kind, mine: here, theirs: there }] : [];
}

function differs(base: string, mine: string, theirs: string): boolean {
  const [before, here, there] = [base.trim(), mine.trim(), theirs.trim()];
  return here !== before && there !== before && here !== there;
}

function find(draft: NoteDraft, id: string): Line | undefined {
  return draft.lines.find((line) => line.id === id);
}

function same(one: Line, other: Line | undefined): boolean {
  return other !== undefined && one.kind === other.kind && one.text.trim() === other.text.trim();
}

function hasWords(line: Line): boolean {
  return line.text.trim() !== '';
}

/** A draft kept on a device, if that is what it is. */
export function readDraft(kept: unknown): NoteDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  if (!('kind' in kept && 'title' in kept && 'lines' in kept)) return undefined;
  const { kind, title, lines } = kept;
  if (!isNoteKind(kind) || typeof title !== 'string' || !Array.isArray(lines)) return undefined;
  return { kind, title, lines: lines.filter(isLine) };
}

function isNoteKind(kind: unknown): kind is NoteKind {
  return kind === 'VISIT' || kind === 'DEBRIEF' || kind === 'PLANNING' || kind === 'NEXT_STEP';
}

function isLine(line: unknown): line is Line {
  return (
    typeof line === 'object' &&
    line !== null &&
    'id' in line &&
    typeof line.id === 'string' &&
    'text' in line &&
    typeof line.text === 'string' &&
    'kind' in line &&
    lineKinds.some((kind) => kind === line.kind)
  );
}
