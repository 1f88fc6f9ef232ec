export const strategy = {
  title: 'Strategies',
  emptyTitle: 'No strategies found',
  empty: 'Try fewer filters or other words.'
};
