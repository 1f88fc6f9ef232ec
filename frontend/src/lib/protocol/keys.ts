import type { ProtocolRun, ProtocolRunStatus } from '#lib/api/generated/types.gen.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>;

/** What uses these keys itself: a button for the space bar, a field for all of them. */
const OWN_KEYS = 'input, textarea, select, button, a, summary, [contenteditable], [role="menu"]';

/** What a key asks of a run: a step to go to, a status to have, or nothing. */
export function stepFor(
  event: Pressed,
  run: Pick<ProtocolRun, 'step' | 'steps' | 'status'>
): number | ProtocolRunStatus | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || run.status === 'FINISHED') {
    return undefined;
  }
  if (document.querySelector('dialog[open]') || hasOwnKeys(event)) return undefined;
  if (event.key === ' ') return run.status === 'PAUSED' ? 'RUNNING' : 'PAUSED';
  if (event.key === 'ArrowRight' && run.step < run.steps.length - 1) return run.step + 1;
  if (event.key === 'ArrowLeft' && run.step > 0) return run.step - 1;
  return undefined;
}

function hasOwnKeys({ key, target }: Pressed): boolean {
  if (!(target instanceof Element)) return false;
  // Whoever has just pressed a button may go on with the arrows.
  const isField = target.matches('input, textarea, select, [contenteditable]');
  return key === ' ' ? target.closest(OWN_KEYS) !== null : isField;
}
