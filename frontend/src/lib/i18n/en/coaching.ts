import { count } from './count.ts';

/** The contract names its parts in English; here they stand so that no other language lacks one. */
const asInTheContract: Record<string, string> = {
  settings: 'settings',
  change: 'change',
  directory: 'directory',
  dates: 'dates',
  invite: 'invite',
  'roles and their dates': 'roles and their dates',
  'name, purpose and members': 'name, purpose and members',
  start: 'start',
  'leave, or have somebody leave': 'leave, or have somebody leave',
  draft: 'draft',
  'statement, target and status, once active': 'statement, target and status, once active',
  'evidence, framing, try-outs and decisions': 'evidence, framing, try-outs and decisions',
  'write, record, try and decide': 'write, record, try and decide',
  'agenda, minutes, roles and attendance': 'agenda, minutes, roles and attendance',
  'plan, run and write': 'plan, run and write',
  'how many were held': 'how many were held',
  'what is to be done, by whom and when': 'what is to be done, by whom and when',
  'write and assign': 'write and assign',
  'say how it stands': 'say how it stands',
  'all of a team': 'all of a team',
  'those the team published': 'those the team published',
  'record, replace and publish': 'record, replace and publish',
  'name and published strategies': 'name and published strategies',
  'start, change and curate the district’s': 'start, change and curate the district’s',
  'start, change and curate a school’s': 'start, change and curate a school’s',
  'change a draft': 'change a draft',
  'publish, change once published, retire': 'publish, change once published, retire',
  'add to a library': 'add to a library',
  'that it exists, its people, focus and status': 'that it exists, its people, focus and status',
  'proposals and declines': 'proposals and declines',
  'accept, decline, pause and end': 'accept, decline, pause and end',
  'words, once shared': 'words, once shared',
  write: 'write',
  'change, share and retract': 'change, share and retract',
  'open again to a partner with a new password': 'open again to a partner with a new password'
};

export const coaching = {
  title: 'Coaching',
  emptyTitle: 'No coaching partnership yet',
  empty: 'A coach supports you in confidence. It starts when both of you say yes.',
  propose: 'Propose a partnership',
  waiting: 'Waiting for your answer',
  mine: 'Your partnerships',
  past: 'Earlier partnerships',
  others: 'Partnerships at your schools',
  othersLead: 'You can see that they exist and what they are about. Notes stay between the two people.',
  asks: (name: string) => `${name} would like to work with you`,
  asksYou: (name: string) => `${name} would be your coach`,
  asksForYou: 'You would be the coach',
  theirFocus: 'What they work on',
  asked: (name: string) => `${name} has not answered yet`,
  coachOf: (coach: string, partner: string) => `${coach} coaches ${partner}`,
  coachesYou: (name: string) => `${name} is your coach`,
  youCoach: (name: string) => `You coach ${name}`,
  with: (name: string) => `With ${name}`,
  focus: 'What we work on',
  focusHint: 'In your own words. Name what students should be able to do.',
  focusMissing: 'Write what the two of you want to work on',
  changeFocus: 'Change the focus',
  saveFocus: 'Save the focus',
  focusSaved: 'The focus is saved',
  accept: 'Accept',
  withdraw: 'Withdraw',
  since: (day: string) => `Since ${day}`,
  until: (day: string) => `Ended ${day}`,
  step: {
    PROPOSED: 'Propose again',
    ACTIVE: 'Continue',
    PAUSED: 'Pause',
    ENDED: 'End the partnership',
    DECLINED: 'Not now'
  },
  stepDone: {
    PROPOSED: 'The partnership is proposed again',
    ACTIVE: 'The partnership is active',
    PAUSED: 'The partnership is paused',
    ENDED: 'The partnership has ended. Its notes stay with you both.',
    DECLINED: 'You said not now'
  },
  ending: {
    title: (name: string) => `End the partnership with ${name}?`,
    lead: 'It cannot be continued afterwards; the two of you can agree on a new one. Its notes stay with you both.'
  },
  proposing: {
    lead: 'Nothing starts until the other person says yes.',
    direction: 'Who supports whom',
    iCoach: 'I coach a colleague',
    coachesMe: 'A coach supports me',
    coach: 'Your coach',
    partner: 'The colleague you coach',
    find: 'Start typing a name',
    nobody: 'Nobody by that name here. Check the spelling, or ask who keeps the roster.',
    noCoach: 'No coach by that name in your district.',
    missing: 'Choose the person you want to work with',
    change: 'Choose somebody else',
    send: (name: string) => `Ask ${name}`,
    sendNobody: 'Send the proposal',
    sent: (name: string) => `${name} can now accept it`
  },
  agreement: {
    title: 'What you both agree to',
    never: 'Never used for evaluation. Nothing here rates an adult, and nothing here may be used to.',
    between:
      'Notes stay between the two of you. A draft is its writer’s alone; a shared note is yours together.',
    leaders:
      'School leaders and coach leads can see that you work together and what your focus is. They cannot open a note, and neither can an administrator.',
    exceptions:
      'Two exceptions, outside Trellis: if a student’s health or safety is at risk, or the law requires it, either of you must speak up.',
    leave: 'Either of you can pause or end it at any time, without a reason.',
    more: 'See who can read what'
  },
  confirmation: {
    title: {
      FROM_YOU: (name: string) => `Is this really ${name}?`,
      FROM_PARTNER: (name: string) => `Your notes wait for ${name}`,
      FROM_NOBODY: () => 'These notes stay closed'
    },
    lead: {
      FROM_YOU: (name: string) =>
        `${name} has a new password, chosen by a link from an administrator. Until you confirm, ${name} cannot open the notes. Confirm once you have spoken in person.`,
      FROM_PARTNER: (name: string) =>
        `You have a new password, chosen by a link from an administrator. Talk to ${name}, who can confirm on this page that it is you. Nothing is lost meanwhile.`,
      FROM_NOBODY: () =>
        'You both have a new password, chosen by a link from an administrator, so neither can confirm the other. When you have spoken in person, end this partnership and begin a new one.'
    },
    isThem: (name: string) => `Yes, this is ${name}`,
    done: (name: string) => `The notes are open to ${name} again`
  },
  notes: {
    title: 'Notes',
    write: 'Write a note',
    emptyTitle: 'No notes yet',
    empty: 'Write down what you heard, noticed and counted. A draft is yours alone until you share it.',
    emptyPaused: 'No notes were written. While the partnership is not active, none can be added.',
    notYours: 'Only the two of them can read the notes. That is what makes coaching work.',
    lines: (lines: number) => count(lines, { one: '# line', other: '# lines' }),
    writtenBy: (name: string, day: string) => `${name}, ${day}`,
    untitled: 'Note without a title',
    newNote: 'New note'
  },
  note: {
    title: 'Title',
    titleHint: 'So that you find it again',
    kind: 'What this is about',
    lines: 'What you write down',
    add: 'Add',
    addLine: (kind: string) => `Add: ${kind}`,
    addHint: 'Ctrl and Enter adds the next one',
    remove: (kind: string) => `Remove “${kind}”`,
    removed: 'The line is removed',
    kindOf: 'Kind of line',
    ask: {
      HEARD: 'Words a student or a teacher said, as they said them',
      NOTICED: 'What students did, without judging it',
      COUNTED: 'How many students, how many times',
      WONDERED: 'A question you still have',
      NEXT: 'What one of you will try, and by when'
    },
    onlyYou: 'Only you can read this draft. Never used for evaluation.',
    onlyBoth: (name: string) => `Only you and ${name} can read this. Never used for evaluation.`,
    takenBack: 'This note was taken back. Its words are gone for both of you.',
    change: 'Change it',
    done: 'Done',
    share: 'Share…',
    shareWith: (name: string) => `Share with ${name}`,
    shareTitle: (name: string) => `Share this note with ${name}?`,
    shareWho: (name: string) => `You and ${name} will be able to read it, and nobody else.`,
    shareNobody: 'No leader and no administrator can open it, search it or export it.',
    shareBack: (name: string) =>
      `You can take it back within 24 hours; by then ${name} may have read it. What you change later is marked as edited.`,
    shareEmpty: 'Write at least one line first',
    shared: (name: string) => `${name} can read it now`,
    takeBack: 'Take it back',
    takeBackLead: 'Its words are removed for both of you. A line stays that says a note was taken back.',
    keepCopy: 'Keep the words as a draft of mine',
    takeBackUntil: (moment: string) => `You can take it back until ${moment}.`,
    isTakenBack: 'The note is taken back',
    drop: 'Delete this draft',
    dropped: 'The draft is deleted',
    restored: 'The draft is back',
    notSaved: 'Not everything is saved yet. Your words are kept on this device; try again in a moment.',
    restoredHere: 'Here is what you wrote on this device and did not save yet.'
  },
  visibility: {
    title: 'Who can read what',
    lead: 'These are the rules the server itself goes by, in words. There are no others.',
    coaching: 'Coaching',
    everything: 'Everything else',
    what: 'What',
    who: 'Who',
    nobody: 'Nobody',
    amount: { FULL: 'in full', SUMMARY: 'in outline', COUNT: 'only how many' },
    audience: {
      ANYONE: 'everyone in the district',
      SELF: 'the person it is about',
      AUTHOR: 'who wrote it',
      PARTNER: 'the two partners',
      MEMBER: 'the team’s members',
      FACILITATOR: 'the team’s facilitator',
      EDUCATOR: 'educators',
      COACH: 'coaches',
      COACH_LEAD: 'coach leads',
      SCHOOL_LEADER: 'leaders of the school',
      DISTRICT_LEADER: 'district leaders',
      LIBRARY_CURATOR: 'library curators',
      CURATOR: 'the library’s curators',
      ROSTER_ADMIN: 'roster admins',
      PRIVACY_OFFICER: 'privacy officers'
    },
    resource: {
      district: 'District',
      school: 'Schools',
      'school-year': 'School years',
      person: 'People',
      team: 'Teams',
      goal: 'Goals',
      meeting: 'Meetings',
      'action-item': 'Action items',
      decision: 'Decisions',
      library: 'Libraries',
      strategy: 'Strategies',
      partnership: 'Partnership',
      note: 'Notes'
    },
    /** The contract's parts read as they are in English. */
    part: asInTheContract
  }
};
