import type { Norm } from '#lib/api/generated/types.gen.ts';
import { count } from './count.ts';

const suggestions: Norm[] = [
  { category: 'TIME', text: 'We begin and end on time, and keep the last five minutes for what comes next.' },
  { category: 'LISTENING', text: 'We let each other finish, and ask before we answer.' },
  { category: 'CONFIDENTIALITY', text: 'What we say about students and about ourselves stays in the room.' },
  { category: 'DECISIONS', text: 'We decide together, with student work in front of us, and write it down.' },
  { category: 'PARTICIPATION', text: 'Everybody’s voice is heard before anybody speaks twice.' },
  { category: 'EXPECTATIONS', text: 'We bring what we agreed to bring.' }
];

export const norm = {
  title: 'Our norms',
  lead: 'How we want to work together, in our own words.',
  open: 'Open',
  none: 'This team has not agreed on norms yet.',
  asked: 'Your team asks you to keep these. Read and answer.',
  askedNew: 'New norms are proposed. Read and answer.',
  onTheWay: 'New norms are being written.',
  emptyTitle: 'Agree on how you work together',
  empty:
    'Think of meetings that went well and of those that did not. A handful of promises is enough. Everybody says yes before they hold.',
  fromSuggestions: 'Start from suggestions',
  fromNothing: 'Start from nothing',
  suggestions,
  newTitle: 'A new draft',
  headings: {
    DRAFT: 'Draft',
    PROPOSED: 'Proposed norms',
    ADOPTED: 'What we agreed on',
    SUPERSEDED: 'Earlier norms'
  },
  line: (place: number) => `Norm ${place}`,
  text: (place: number) => `Norm ${place}`,
  textMissing: 'Write what you promise each other, or remove this line',
  category: 'It is about',
  add: 'Add a norm',
  remove: (place: number) => `Remove norm ${place}`,
  save: 'Save the draft',
  edit: 'Edit the norms',
  propose: 'Propose to the team',
  discard: 'Delete the draft',
  discarded: 'Draft deleted',
  takeBack: 'Take back to edit',
  adopt: 'We all agree: adopt now',
  acknowledge: 'I will keep these',
  acknowledged: 'Thank you. Your team can see that you said yes.',
  inForceNow: 'Everybody has said yes. These norms hold now.',
  statusNow: {
    DRAFT: 'Taken back. It can be edited again.',
    PROPOSED: 'Proposed. Everybody in the team is asked.',
    ADOPTED: 'These norms hold now.',
    SUPERSEDED: 'These norms hold no more.'
  },
  since: (when: string) => `Since ${when}`,
  acknowledgedBy: (names: string) => `Said yes: ${names}.`,
  awaited: (names: string) => `Not yet: ${names}.`,
  revise: 'Write new norms',
  earlier: (sets: number) => count(sets, { one: '# earlier set', other: '# earlier sets' }),
  checkTitle: 'How well did we keep our norms today?',
  checkLead:
    'Two taps, without your name. The team sees the counts when the meeting is closed, if at least three reply.',
  kept: { 1: 'Hardly', 2: 'Partly', 3: 'Mostly', 4: 'Fully' },
  workOnTitle: 'Which one should we work on next?',
  workOnNone: 'None in particular',
  workOnNext: 'To work on next',
  thanks: (replies: number) =>
    `Thank you. ${count(replies, { one: '# person has replied', other: '# people have replied' })}.`,
  tooFew: (enough: number) =>
    `Fewer than ${enough} people replied, so nothing is shown, and nothing was kept.`
};
