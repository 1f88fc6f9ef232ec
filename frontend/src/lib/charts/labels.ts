/** Where a text would stand: its middle, its baseline and about how wide it is. */
export type Box = { left: number; right: number; top: number; bottom: number };

export function boxAround(x: number, baseline: number, text: string, size: number): Box {
  const half = (text.length * size * 0.56) / 2;
  return { left: x - half, right: x + half, top: baseline - size * 0.85, bottom: baseline + size * 0.25 };
}

export function overlap(one: Box, other: Box, gap = 3): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A text that wants to be shown, in the places where it could stand, the best first. */
export type Wish<Item> = { item: Item; places: { x: number; y: number; box: Box }[] };
export type Placed<Item> = { item: Item; x: number; y: number };

/** Puts each text in its first free place; a text without one is left out. Earlier wishes go first. */
export function place<Item>(wishes: Wish<Item>[], taken: Box[] = []): Placed<Item>[] {
  const boxes = [...taken];
  const placed: Placed<Item>[] = [];
  for (const { item, places } of wishes) {
    const free = places.find(({ box }) => boxes.every((other) => !overlap(box, other)));
    if (!free) continue;
    boxes.push(free.box);
    placed.push({ item, x: free.x, y: free.y });
  }
  return placed;
}
