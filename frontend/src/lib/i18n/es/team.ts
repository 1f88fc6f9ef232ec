import type { Messages } from '../en.ts';

export const team: Messages['team'] = {
  title: 'Equipos',
  emptyTitle: 'Todavía no hay equipos',
  empty: 'Un equipo nombra lo que necesitan sus estudiantes, prueba una estrategia y mira lo que hacen.'
};
