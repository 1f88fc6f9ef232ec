import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const action: Messages['action'] = {
  title: 'Lo que acordamos hacer',
  agreed: 'Acordado en esta reunión',
  none: 'Nada pendiente. Lo que acuerden en una reunión aparece aquí.',
  noneAgreed: 'Nada todavía. Digan quién hace qué y para cuándo, y no se olvidará.',
  all: (items) => count(items, { one: 'Mostrar #', other: 'Mostrar los #' }),
  add: 'Acordar algo por hacer',
  addShort: 'Agregar',
  edit: 'Cambiarlo',
  menu: (text) => `Más para ${text}`,
  text: '¿Qué se hará?',
  textHint: 'Por ejemplo: «Traer cinco boletos de salida del viernes».',
  textMissing: 'Di qué se hará',
  owner: '¿Quién lo hace?',
  ownerMissing: 'Elige quién lo hace',
  dueOn: '¿Para cuándo?',
  dueMissing: 'Elige un día',
  goal: '¿Para qué meta?',
  goalNone: 'Ninguna meta',
  checkBackOn: '¿Cuándo verán si ayudó?',
  checkBackHint: 'Ese día vuelve a aparecer.',
  ownedUntil: (name, day) => `${name}, hasta el ${day}`,
  now: {
    OPEN: 'Otra vez por hacer',
    IN_PROGRESS: 'En marcha',
    DONE: 'Hecho',
    DEFERRED: 'Pospuesto',
    DROPPED: 'Descartado'
  },
  steps: { DEFERRED: 'Posponerlo', DROPPED: 'Descartarlo' },
  tick: (text) => `Hecho: ${text}`
};
