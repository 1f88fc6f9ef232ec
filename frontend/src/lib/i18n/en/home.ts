import { count } from './count.ts';

export const home = {
  title: 'Home',
  morning: (name: string) => `Good morning, ${name}`,
  afternoon: (name: string) => `Good afternoon, ${name}`,
  evening: (name: string) => `Good evening, ${name}`,
  today: 'Yours to do',
  nothingToday: 'Nothing is waiting for you today.',
  due: (when: string) => `Due ${when}`,
  overdue: (when: string) => `Was due ${when}`,
  focus: 'What our students are working toward',
  myTeams: 'My teams',
  openTeam: (team: string) => `Open ${team}`,
  allTeams: 'All teams',
  noTeamsTitle: 'You are not on a team yet',
  noTeams:
    'A team is where colleagues name what their students need and look at it together. Ask a facilitator to add you, or start one.',
  toPeople: 'People and schools',
  findTeams: 'Look at teams',
  noGoalsTitle: 'Name the first student need',
  noGoals:
    'A goal says what students will be able to do. Start with one need your team sees in student work this week.',
  met: (meeting: string, assessed: string, when: string) =>
    `${meeting} of ${assessed} students met the mark on ${when}`,
  target: (percent: string, when: string) => `Target ${percent} by ${when}`,
  noEvidence: 'No evidence yet',
  fromPartner: 'A shared note',
  sharedBy: (name: string) => `${name} shared a note with you.`,
  readNote: 'Read the note',
  noteLock: 'Only you and your coaching partner can read it. Never used for evaluation.',
  kinds: {
    PARTNERSHIP_REQUEST: 'Answer the coaching request',
    NOTE_SHARED: 'Read the shared note',
    EVIDENCE_DUE: 'Record a check',
    DECISION_DUE: 'Decide how the goal ended',
    ACTION_ITEM: 'Do what you agreed on',
    NORMS: 'Answer your team’s norms',
    GOAL_DRAFT: 'Finish the goal’s draft',
    NOTE_DRAFT: 'Finish your note'
  },
  goals: (goals: number) => count(goals, { one: '# goal', other: '# goals' })
};
