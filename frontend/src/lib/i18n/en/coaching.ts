export const coaching = {
  title: 'Coaching',
  emptyTitle: 'No coaching partnership yet',
  empty: 'A coach supports you in confidence. It starts when both of you say yes.'
};
