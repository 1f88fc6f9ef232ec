import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const notification: Messages['notification'] = {
  title: 'Avisos',
  bellNew: (unread: number) => `Avisos: ${count(unread, { one: '# nuevo', other: '# nuevos' })}`,
  choose: 'Elige de qué se te avisa',
  readAll: 'Marcar todos como leídos',
  markRead: 'Marcar como leído',
  markUnread: 'Marcar como nuevo',
  more: 'Mostrar los anteriores',
  emptyTitle: 'Todavía nada',
  empty: 'Cuando tu equipo planee una reunión, publique su agenda o acuerde algo para ti, aparecerá aquí.',
  kinds: {
    MEETING_PLANNED: (team: string) => `${team} ha planeado una reunión`,
    AGENDA_PUBLISHED: (team: string) => `${team} ha publicado la agenda`,
    MEETING_CANCELLED: (team: string) => `${team} ha cancelado una reunión`,
    ACTION_ITEM_GIVEN: (team: string) => `${team} acordó que esto te toca a ti`,
    ACTION_ITEM_DUE: (team: string) => `Vence en ${team}`,
    NORMS_TO_ACKNOWLEDGE: (team: string) => `${team} pregunta si vas a cumplir sus normas`
  },
  kindNames: {
    MEETING_PLANNED: 'Se planea una reunión',
    AGENDA_PUBLISHED: 'Se publica una agenda',
    MEETING_CANCELLED: 'Se cancela una reunión',
    ACTION_ITEM_GIVEN: 'Algo me toca a mí',
    ACTION_ITEM_DUE: 'Algo mío vence',
    NORMS_TO_ACKNOWLEDGE: 'Unas normas esperan mi respuesta'
  },
  settings: 'De qué se me avisa',
  here: 'Mostrarme aquí',
  byMail: 'Enviarme un correo',
  delivery: 'Los correos llegan',
  deliveries: { SOON: 'Pronto, juntos en uno', DAILY: 'Una vez al día' },
  dailyAt: 'A las',
  quietFrom: 'Ningún correo desde las',
  quietUntil: 'Hasta las',
  save: 'Guardar',
  saved: 'Guardado'
};
