import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const norm: Messages['norm'] = {
  title: 'Nuestras normas',
  lead: 'Cómo queremos trabajar juntos, con nuestras propias palabras.',
  open: 'Abrir',
  none: 'Este equipo todavía no ha acordado normas.',
  asked: 'Tu equipo te pide que las cumplas. Léelas y responde.',
  askedNew: 'Hay normas nuevas propuestas. Léelas y responde.',
  onTheWay: 'Se están redactando normas nuevas.',
  emptyTitle: 'Acuerden cómo trabajar juntos',
  empty:
    'Piensen en reuniones que salieron bien y en las que no. Bastan unas pocas promesas. Todos dicen que sí antes de que valgan.',
  fromSuggestions: 'Partir de sugerencias',
  fromNothing: 'Partir de cero',
  suggestions: [
    {
      category: 'TIME',
      text: 'Empezamos y terminamos a tiempo, y guardamos los últimos cinco minutos para lo que sigue.'
    },
    { category: 'LISTENING', text: 'Dejamos terminar a los demás y preguntamos antes de responder.' },
    {
      category: 'CONFIDENTIALITY',
      text: 'Lo que decimos de los estudiantes y de nosotros se queda en la sala.'
    },
    {
      category: 'DECISIONS',
      text: 'Decidimos juntos, con trabajos de estudiantes delante, y lo anotamos.'
    },
    { category: 'PARTICIPATION', text: 'Todos hablan antes de que alguien hable dos veces.' },
    { category: 'EXPECTATIONS', text: 'Traemos lo que acordamos traer.' }
  ],
  newTitle: 'Un borrador nuevo',
  headings: {
    DRAFT: 'Borrador',
    PROPOSED: 'Normas propuestas',
    ADOPTED: 'Lo que acordamos',
    SUPERSEDED: 'Normas anteriores'
  },
  line: (place: number) => `Norma ${place}`,
  text: (place: number) => `Norma ${place}`,
  textMissing: 'Escribe lo que se prometen, o quita esta línea',
  category: 'Trata de',
  add: 'Agregar una norma',
  remove: (place: number) => `Quitar la norma ${place}`,
  save: 'Guardar el borrador',
  edit: 'Editar las normas',
  propose: 'Proponer al equipo',
  discard: 'Borrar el borrador',
  discarded: 'Borrador borrado',
  takeBack: 'Retirar para editar',
  adopt: 'Todos de acuerdo: adoptar ya',
  acknowledge: 'Las voy a cumplir',
  acknowledged: 'Gracias. Tu equipo ve que dijiste que sí.',
  inForceNow: 'Todos han dicho que sí. Estas normas valen desde ahora.',
  statusNow: {
    DRAFT: 'Retiradas. Se pueden editar de nuevo.',
    PROPOSED: 'Propuestas. Se pregunta a todo el equipo.',
    ADOPTED: 'Estas normas valen desde ahora.',
    SUPERSEDED: 'Estas normas ya no valen.'
  },
  since: (when: string) => `Desde ${when}`,
  acknowledgedBy: (names: string) => `Dijeron que sí: ${names}.`,
  awaited: (names: string) => `Todavía no: ${names}.`,
  revise: 'Redactar normas nuevas',
  earlier: (sets: number) => count(sets, { one: '# versión anterior', other: '# versiones anteriores' }),
  checkTitle: '¿Qué tal cumplimos hoy nuestras normas?',
  checkLead:
    'Dos toques, sin tu nombre. El equipo ve los recuentos cuando se cierra la reunión, si responden al menos tres.',
  kept: { 1: 'Apenas', 2: 'En parte', 3: 'En su mayoría', 4: 'Del todo' },
  workOnTitle: '¿Cuál deberíamos trabajar ahora?',
  workOnNone: 'Ninguna en particular',
  workOnNext: 'Para trabajar ahora',
  thanks: (replies: number) =>
    `Gracias. ${count(replies, { one: 'Ha respondido # persona', other: 'Han respondido # personas' })}.`,
  tooFew: (enough: number) =>
    `Respondieron menos de ${enough} personas, así que no se muestra nada ni se guardó nada.`
};
