import { count } from './count.ts';

export const parts = {
  optional: '(optional)',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  showMore: 'Show more',
  shownOf: (shown: number, total: number) => `${shown} of ${count(total, { one: '#', other: '#' })} shown`,
  shown: (shown: number) => count(shown, { one: '# shown', other: '# shown' }),
  loading: 'Loading',
  more: 'More actions',
  choose: 'Choose',
  notNow: 'Not now',
  errorSummary: (errors: number) =>
    count(errors, { one: 'One answer needs another look', other: '# answers need another look' }),
  saving: 'Saving',
  saved: (time: string) => `Saved ${time}`,
  restored: 'Here is what you wrote on this device before.',
  startAfresh: 'Start afresh',
  keptHere: 'Draft kept on this device',
  saveFailed: 'Could not save, trying again',
  wholeNumber: 'Enter a whole number',
  conflict: {
    title: 'Somebody saved this while you were writing',
    lead: 'Both versions are here and nothing is lost. Choose for each part.',
    mine: 'Mine',
    theirs: 'Theirs',
    keepMine: 'Keep all mine',
    useTheirs: 'Use all theirs',
    save: 'Save this choice',
    edit: 'Go back and edit',
    empty: 'Nothing'
  },
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  people: (names: string) => `People: ${names}`,
  morePeople: (count: number) => `and ${count} more`
};
