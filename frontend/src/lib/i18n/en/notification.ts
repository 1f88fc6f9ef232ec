import { count } from './count.ts';

export const notification = {
  title: 'Notifications',
  bellNew: (unread: number) => `Notifications: ${count(unread, { one: '# is new', other: '# are new' })}`,
  choose: 'Choose what you are told of',
  readAll: 'Mark all as read',
  markRead: 'Mark as read',
  markUnread: 'Mark as new',
  more: 'Show earlier ones',
  emptyTitle: 'Nothing yet',
  empty:
    'When your team plans a meeting, publishes its agenda or agrees on something for you, it shows here.',
  kinds: {
    MEETING_PLANNED: (team: string) => `${team} has planned a meeting`,
    AGENDA_PUBLISHED: (team: string) => `${team} has published the agenda`,
    MEETING_CANCELLED: (team: string) => `${team} has cancelled a meeting`,
    ACTION_ITEM_GIVEN: (team: string) => `${team} agreed that this is yours to do`,
    ACTION_ITEM_DUE: (team: string) => `Due in ${team}`,
    NORMS_TO_ACKNOWLEDGE: (team: string) => `${team} asks whether you will keep its norms`
  },
  kindNames: {
    MEETING_PLANNED: 'A meeting is planned',
    AGENDA_PUBLISHED: 'An agenda is published',
    MEETING_CANCELLED: 'A meeting is cancelled',
    ACTION_ITEM_GIVEN: 'Something is given to me to do',
    ACTION_ITEM_DUE: 'Something of mine is due',
    NORMS_TO_ACKNOWLEDGE: 'Norms ask for my answer'
  },
  settings: 'What I am told of',
  here: 'Show me here',
  byMail: 'Send me an e-mail',
  delivery: 'E-mails come',
  deliveries: { SOON: 'Soon, together in one', DAILY: 'Once a day' },
  dailyAt: 'At',
  quietFrom: 'No e-mail from',
  quietUntil: 'Until',
  save: 'Save',
  saved: 'Saved'
};
