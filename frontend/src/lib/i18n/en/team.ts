export const team = {
  title: 'Teams',
  emptyTitle: 'No teams yet',
  empty: 'A team names what its students need, tries a strategy and looks at what students do.'
};
