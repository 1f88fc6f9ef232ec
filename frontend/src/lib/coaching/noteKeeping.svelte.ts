import type { Note } from '#lib/api/generated/types.gen.ts';
import type { Held } from '#lib/api/held.ts';
import { codeOf, isStale, isTrouble, mayPass } from '#lib/api/problem.ts';
import { createForm } from '#lib/form/form.svelte.ts';
import { words } from '#lib/i18n/words.svelte.ts';
import { dropDraft, keepDraft } from '#lib/offline/drafts.ts';
import type { Saving } from '#lib/parts/SaveState.svelte';
import { contentOf, draftOf, isBlank, merge, saysTheSame, type Merge, type NoteDraft } from './noteDraft.ts';
import { freshNote, saveNote, startNote } from './queries.ts';

/** The writer rests this long before the server is asked to keep the words. */
const REST_MS = 1500;
const AGAIN_MS = 8000;

type Start = {
  partnershipId: string;
  id: string;
  /** The note as the server has it; a new one it has never seen has none. */
  note: Held<Note> | undefined;
  draft: NoteDraft;
  /** The note is on the server for the first time. */
  onstarted?: () => void;
};

export type NoteKeeping = ReturnType<typeof keepNote>;

/** Keeps a note while it is written: on this device at once, on the server when the writer rests. */
export function keepNote({ partnershipId, id, note, draft: start, onstarted }: Start) {
  let held = $state.raw(note);
  const draft = $state(start);
  let saving = $state<Saving>({ is: 'untouched' });
  let base: NoteDraft = note ? draftOf(note.data) : { kind: start.kind, title: '', lines: [] };
  let isGone = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const form = createForm({
    send: () => send(),
    compare: async () => {
      const theirs = await freshNote(id);
      const joined = merge(base, $state.snapshot(draft), draftOf(theirs.data));
      take(theirs, joined);
      return { etag: theirs.etag, differences: questions(joined, draftOf(theirs.data)) };
    }
  });

  async function send(): Promise<void> {
    const sent = $state.snapshot(draft);
    const isNew = held === undefined;
    try {
      const saved = held
        ? await saveNote(held.data, contentOf(sent), held.etag)
        : await startNote(partnershipId, { id, ...contentOf(sent) });
      held = saved;
      base = sent;
      // Also after a choice between two versions, which is sent without being asked from here.
      later();
    } catch (thrown) {
      if (!isTrouble(thrown) || !(held ? isStale(thrown) : codeOf(thrown) === 'id-taken')) throw thrown;
      // An id that is taken is our own first save, whose answer was lost on the way.
      const theirs = await freshNote(id);
      const joined = merge(base, $state.snapshot(draft), draftOf(theirs.data));
      if (joined.titleClashes || joined.clashes.length > 0) throw thrown;
      take(theirs, joined);
      return send();
    }
    if (isNew) onstarted?.();
  }

  function take(theirs: Held<Note>, joined: Merge): void {
    held = theirs;
    base = draftOf(theirs.data);
    Object.assign(draft, joined.draft);
  }

  function questions(joined: Merge, theirs: NoteDraft) {
    return [
      ...(joined.titleClashes
        ? [
            {
              label: words.coaching.note.title,
              mine: draft.title,
              theirs: theirs.title,
              takeTheirs: () => (draft.title = theirs.title)
            }
          ]
        : []),
      ...joined.clashes.map(({ id: line, kind, mine, theirs: there }, index) => ({
        label: `${words.terms.segmentKind[kind]} (${index + 1})`,
        mine: mine.text,
        theirs: there.text,
        takeTheirs: () => {
          draft.lines = draft.lines.map((one) => (one.id === line ? there : one));
        }
      }))
    ];
  }

  /** Sends what is not sent yet. Whether the server has every word afterwards. */
  async function flush(): Promise<boolean> {
    clearTimeout(resting);
    if (isGone) return true;
    if (isBlank(draft) && !held) return true;
    if (held && saysTheSame(draft, base)) return settled();
    if (form.isSending || isAsking()) return false;
    saving = { is: 'saving' };
    await form.submit();
    if (isAsking()) {
      saving = { is: 'kept-here' };
      return false;
    }
    if (form.trouble) {
      saving = form.trouble.is === 'unreachable' ? { is: 'kept-here' } : { is: 'failed' };
      if (mayPass(form.trouble)) resting = setTimeout(() => void flush(), AGAIN_MS);
      return false;
    }
    if (saysTheSame(draft, base)) return settled();
    later();
    return false;
  }

  function isAsking(): boolean {
    return form.conflict !== undefined;
  }

  function settled(): true {
    clearTimeout(resting);
    saving = { is: 'saved', at: held?.data.updatedAt ?? '' };
    void dropDraft(`note:${id}`);
    return true;
  }

  function later(): void {
    clearTimeout(resting);
    resting = setTimeout(() => void flush(), REST_MS);
  }

  return {
    draft,
    form,
    id,
    flush,
    /** Call after each change of the draft. */
    touched(): void {
      void keepDraft(`note:${id}`, $state.snapshot(draft));
      if (saving.is !== 'saving') saving = { is: 'kept-here' };
      later();
    },
    /** Sends nothing for now. */
    stop(): void {
      clearTimeout(resting);
    },
    /** The note was deleted or is out of the writer's hands: nothing is sent any more. */
    forget(): void {
      clearTimeout(resting);
      isGone = true;
    },
    get saving() {
      return saving;
    },
    get held() {
      return held;
    }
  };
}
