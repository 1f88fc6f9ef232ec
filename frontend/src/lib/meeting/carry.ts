import type { ActionItem, AgendaItem, CarryOver } from '#lib/api/generated/types.gen.ts';

/** What becomes of a proposal. Left is not lost: it is proposed again, but what was put off three times is dropped. */
export type Fate = 'keep' | 'leave' | 'drop' | 'assign' | 'decide';

/** What is proposed and not on this meeting's agenda or list yet. */
export function stillProposed(
  proposal: CarryOver,
  agenda: Pick<AgendaItem, 'carriedFrom'>[],
  meetingId: string
): { agendaItems: AgendaItem[]; actionItems: ActionItem[] } {
  const taken = new Set(agenda.map(({ carriedFrom }) => carriedFrom));
  return {
    agendaItems: proposal.agendaItems.filter(({ id }) => !taken.has(id)),
    actionItems: proposal.actionItems.filter(({ carriedTo }) => carriedTo !== meetingId)
  };
}

/** What is to become of one proposal; of an assigned one also who does it until when. */
export type Choice = { id: string; fate: Fate | ''; ownerId: string; dueOn: string };

/** What happens if nobody says otherwise: it is kept, but what was put off too often waits for a word. */
export function firstChoice(mustBeDecided: boolean, id: string, dueOn: string): Choice {
  return { id, fate: mustBeDecided ? '' : 'keep', ownerId: '', dueOn };
}
