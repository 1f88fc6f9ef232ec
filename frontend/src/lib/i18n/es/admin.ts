import type { Messages } from '../en.ts';

export const admin: Messages['admin'] = {
  title: 'Administrar',
  emptyTitle: 'Todavía no hay nada',
  empty: 'Aquí aparecen las personas y las escuelas que agregues.'
};
