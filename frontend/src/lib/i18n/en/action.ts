import { count } from './count.ts';

export const action = {
  title: 'What we agreed to do',
  agreed: 'Agreed on at this meeting',
  none: 'Nothing open. What you agree on at a meeting shows up here.',
  noneAgreed: 'Nothing yet. Say who does what until when, so that it is not forgotten.',
  all: (items: number) => count(items, { one: 'Show all #', other: 'Show all #' }),
  add: 'Agree on something to do',
  addShort: 'Add',
  edit: 'Change it',
  menu: (text: string) => `More for ${text}`,
  text: 'What will be done?',
  textHint: 'Such as “Bring five exit tickets from Friday”.',
  textMissing: 'Say what will be done',
  owner: 'Who does it?',
  ownerMissing: 'Choose who does it',
  dueOn: 'Until when?',
  dueMissing: 'Choose a day',
  goal: 'For which goal?',
  goalNone: 'No goal',
  checkBackOn: 'When will you look whether it helped?',
  checkBackHint: 'It comes up again on that day.',
  ownedUntil: (name: string, day: string) => `${name}, until ${day}`,
  now: {
    OPEN: 'Open again',
    IN_PROGRESS: 'Under way',
    DONE: 'Done',
    DEFERRED: 'Put off',
    DROPPED: 'Dropped'
  },
  steps: { DEFERRED: 'Put it off', DROPPED: 'Drop it' },
  tick: (text: string) => `Done: ${text}`
};
