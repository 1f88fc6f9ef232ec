import { goto } from '$app/navigation';
import { layers } from './layers.svelte.ts';
import { places } from './places.ts';

const OFF = 'trellis-keys-off';
/** How long after `g` the second letter counts. */
const PATIENCE_MS = 1200;

let areOn = $state(localStorage.getItem(OFF) !== 'yes');
let leader = 0;

/** One-letter shortcuts, which can be switched off (WCAG 2.1.4). Ctrl or Cmd with K always works. */
export const keys = {
  get areOn() {
    return areOn;
  },
  turn(on: boolean): void {
    areOn = on;
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  }
};

export function onKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
    event.preventDefault();
    layers.open('palette');
    return;
  }
  if (!areOn || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
  if (layers.top || document.querySelector('dialog[open]')) return;
  if (event.key === '?') layers.open('keys');
  if (event.key === '/') {
    event.preventDefault();
    layers.open('palette');
  }
  const place = places.find(({ key }) => key === event.key);
  if (place && Date.now() - leader < PATIENCE_MS) void goto(place.href);
  leader = event.key === 'g' ? Date.now() : 0;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
