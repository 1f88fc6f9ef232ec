import type { Messages } from '../en.ts';

export const coaching: Messages['coaching'] = {
  title: 'Acompañamiento',
  emptyTitle: 'Todavía no hay acompañamiento',
  empty: 'Una coach te apoya en confianza. Empieza cuando las dos personas dicen que sí.'
};
