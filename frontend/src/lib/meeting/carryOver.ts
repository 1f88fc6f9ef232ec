import { agreeOn, saveActionItem, stepActionItem } from '#lib/action/queries.ts';
import type { ActionItem, AgendaItem, Meeting } from '#lib/api/generated/types.gen.ts';
import { etagOf, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';
import { addItem, agendaQuery, saveItem } from './agendaQueries.ts';
import type { Choice, Fate } from './carry.ts';
import { takeOver } from './queries.ts';

const KEPT: string[] = ['keep', 'assign', 'decide'] satisfies Fate[];

type Chosen<Item> = { item: Item; choice: Choice };

/** Does what was chosen: takes over what is kept, and makes of the rest what the facilitator said. */
export async function carryOut(
  meeting: Held<Meeting>,
  agenda: Chosen<AgendaItem>[],
  actions: Chosen<ActionItem>[]
): Promise<void> {
  await takeOver(meeting, {
    agendaItemIds: idsOf(agenda.filter(({ choice }) => choice.fate === 'keep' || choice.fate === 'decide')),
    actionItemIds: idsOf(actions.filter(({ choice }) => KEPT.includes(choice.fate)))
  });
  for (const { item, choice } of agenda) {
    if (choice.fate === 'decide') await bringToDecision(meeting.data.id, item);
    if (choice.fate === 'assign') await assign(meeting.data, item, choice);
  }
  for (const { item, choice } of actions) {
    if (choice.fate === 'drop') await stepActionItem(item, 'DROPPED');
    if (choice.fate === 'assign') await handOver(item, choice);
    if (choice.fate === 'decide') await askForDecision(meeting.data.id, item);
  }
}

const idsOf = (chosen: { item: { id: string } }[]): string[] => chosen.map(({ item }) => item.id);

async function bringToDecision(meetingId: string, earlier: AgendaItem): Promise<void> {
  const agenda = await queryClient.query({ ...agendaQuery(meetingId), staleTime: 0 });
  const item = agenda.find(({ carriedFrom }) => carriedFrom === earlier.id);
  if (item) await saveItem(item, { kind: 'DECISION' }, etagOf(item));
}

async function assign(meeting: Meeting, item: AgendaItem, { id, ownerId, dueOn }: Choice): Promise<void> {
  await agreeOn(meeting.teamId, {
    id,
    text: item.title,
    ownerId,
    dueOn,
    meetingId: meeting.id,
    ...(item.goalId ? { goalId: item.goalId } : {})
  });
}

async function handOver(item: ActionItem, { ownerId, dueOn }: Choice): Promise<void> {
  // Taking it over has made a new version of it, and what is said here holds on that one too.
  await saveActionItem(item.id, { ownerId, dueOn });
}

async function askForDecision(meetingId: string, item: ActionItem): Promise<void> {
  await addItem(meetingId, {
    title: item.text.slice(0, 200),
    kind: 'DECISION',
    ...(item.goalId ? { goalId: item.goalId } : {})
  });
}
