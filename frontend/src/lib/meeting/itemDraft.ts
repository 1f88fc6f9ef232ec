import type {
  AgendaItem,
  AgendaItemChange,
  AgendaItemKind,
  NewAgendaItem,
  Question
} from '#lib/api/generated/types.gen.ts';

/** An agenda item as it is written; nothing chosen is an empty word. */
export type ItemDraft = {
  title: string;
  kind: AgendaItemKind;
  question: Question | '';
  plannedMinutes: number | null;
  ownerId: string;
  goalId: string;
  strategyId: string;
};

export function itemDraftOf(item: AgendaItem | undefined): ItemDraft {
  return {
    title: item?.title ?? '',
    kind: item?.kind ?? 'OTHER',
    question: item?.question ?? '',
    plannedMinutes: item ? (item.plannedMinutes ?? null) : 10,
    ownerId: item?.owner?.id ?? '',
    goalId: item?.goalId ?? '',
    strategyId: item?.strategyId ?? ''
  };
}

export function newItemOf(draft: ItemDraft, id: string): NewAgendaItem {
  const { title, kind, question, plannedMinutes, ownerId, goalId, strategyId } = draft;
  return {
    id,
    title,
    kind,
    ...(question ? { question } : {}),
    ...(plannedMinutes === null ? {} : { plannedMinutes }),
    ...(ownerId ? { ownerId } : {}),
    ...(goalId ? { goalId } : {}),
    ...(strategyId ? { strategyId } : {})
  };
}

export function itemChangeOf(draft: ItemDraft): AgendaItemChange {
  return {
    title: draft.title,
    kind: draft.kind,
    question: draft.question || null,
    plannedMinutes: draft.plannedMinutes,
    ownerId: draft.ownerId || null,
    goalId: draft.goalId || null,
    strategyId: draft.strategyId || null
  };
}
