export const admin = {
  title: 'Admin',
  emptyTitle: 'Nothing here yet',
  empty: 'People and schools appear here as soon as you add them.'
};
