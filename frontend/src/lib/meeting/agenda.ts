import type { AgendaItem } from '#lib/api/generated/types.gen.ts';

type Standing = Pick<AgendaItem, 'id' | 'status' | 'plannedMinutes' | 'startedAt'>;

/** Whether an item is still to be talked about, or was. */
export function isOn({ status }: Pick<AgendaItem, 'status'>): boolean {
  return status !== 'DROPPED' && status !== 'CARRIED_OVER';
}

export function isWaiting({ status }: Pick<AgendaItem, 'status'>): boolean {
  return status === 'PROPOSED' || status === 'SCHEDULED';
}

/** How long all that is on the agenda is to take. Items without a number take none. */
export function plannedTotal(items: Standing[]): number {
  return items.filter(isOn).reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
}

/** How the plan fits into the meeting's length. */
export function fit(
  planned: number,
  length: number
): { is: 'free' | 'full' | 'over'; planned: number; minutes: number } {
  const left = length - planned;
  if (left === 0) return { is: 'full', planned, minutes: 0 };
  return { is: left > 0 ? 'free' : 'over', planned, minutes: Math.abs(left) };
}

/** What is talked about: the item whose clock runs, or else the first that waits. */
export function currentOf<Item extends Standing>(items: Item[]): Item | undefined {
  return items.find(({ startedAt }) => startedAt !== undefined) ?? items.find(isWaiting);
}

/** What waits behind an item, in order; what was skipped before it comes last. */
export function nextAfter<Item extends Standing>(items: Item[], current: Item | undefined): Item[] {
  const at = items.findIndex(({ id }) => id === current?.id);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].filter(isWaiting);
}

/** The list as it is when an item has moved to a place; past an end it stays where it is. */
export function moved<Item extends Standing>(items: Item[], id: string, to: number): Item[] {
  const item = items.find((one) => one.id === id);
  if (!item || to < 0 || to >= items.length) return items;
  const others = items.filter((one) => one.id !== id);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
