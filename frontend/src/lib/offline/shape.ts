/** Whether it has every part of the other, each of the same kind: what an older version kept may not. */
export function hasShapeOf<T extends object>(found: unknown, like: T): found is T {
  if (typeof found !== 'object' || found === null) return false;
  const parts = new Map<string, unknown>(Object.entries(found));
  return Object.entries(like).every(([name, part]) => parts.has(name) && isAlike(parts.get(name), part));
}

function isAlike(found: unknown, like: unknown): boolean {
  // An empty number is null, so such a part is that or a number.
  if (like === null || typeof like === 'number') return found === null || typeof found === 'number';
  if (Array.isArray(like)) return Array.isArray(found);
  return typeof like === 'object' ? hasShapeOf(found, like) : typeof found === typeof like;
}
