type Toast = { id: number; text: string; undo: (() => void) | undefined; left: number };

/** Long enough to read and to reach with a keyboard. */
const SHOWN_MS = 8000;
const TICK_MS = 250;

let shown = $state.raw<Toast[]>([]);
let next = 1;
let ticking: ReturnType<typeof setInterval> | undefined;

/** Says that something has happened; with `undo`, offers to take it back. */
export function say(text: string, undo?: () => void): void {
  shown = [...shown, { id: next++, text, undo, left: SHOWN_MS }].slice(-3);
  run();
}

export const toasts = {
  get shown() {
    return shown;
  },
  pause: (): void => {
    clearInterval(ticking);
    ticking = undefined;
  },
  resume: (): void => {
    if (shown.length > 0) run();
  },
  close: (id: number): void => {
    shown = shown.filter((toast) => toast.id !== id);
    if (shown.length === 0) toasts.pause();
  },
  undo: (id: number): void => {
    const toast = shown.find((one) => one.id === id);
    toasts.close(id);
    toast?.undo?.();
  }
};

function run(): void {
  ticking ??= setInterval(() => {
    shown = shown
      .map((toast) => ({ ...toast, left: toast.left - TICK_MS }))
      .filter((toast) => toast.left > 0);
    if (shown.length === 0) toasts.pause();
  }, TICK_MS);
}
