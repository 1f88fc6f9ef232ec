/** What the browser's tab says. `PageHead` writes the page's name, a refused form adds its mark. */
export const title = $state({ page: '', hasErrors: false });
