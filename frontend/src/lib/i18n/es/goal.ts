import type { Messages } from '../en.ts';

export const goal: Messages['goal'] = {
  title: 'Metas',
  emptyTitle: 'Todavía no hay metas',
  empty: 'Una meta dice qué podrán hacer los estudiantes y cómo lo verá el equipo.'
};
