export type Theme = 'system' | 'light' | 'dark';

const CHOSEN = 'trellis-theme';

let chosen = $state<Theme>(remembered());

/** The theme of this device; `static/theme.js` applies it before the first paint. */
export const theme = {
  get chosen() {
    return chosen;
  },
  choose(wanted: Theme): void {
    chosen = wanted;
    if (wanted === 'system') {
      delete document.documentElement.dataset['theme'];
      localStorage.removeItem(CHOSEN);
    } else {
      document.documentElement.dataset['theme'] = wanted;
      localStorage.setItem(CHOSEN, wanted);
    }
  }
};

function remembered(): Theme {
  const kept = localStorage.getItem(CHOSEN);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
