export const goal = {
  title: 'Goals',
  emptyTitle: 'No goals yet',
  empty: 'A goal says what students will be able to do, and how the team will see it.'
};
