import type { Messages } from '../en.ts';

export const strategy: Messages['strategy'] = {
  title: 'Estrategias',
  emptyTitle: 'No encontramos estrategias',
  empty: 'Prueba con menos filtros o con otras palabras.'
};
