/** A list with another item in one place. */
export const withItem = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((old, place) => (place === at ? item : old));

/** A list without the item in one place. */
export const withoutItem = <Item>(items: readonly Item[], at: number): Item[] => items.toSpliced(at, 1);

/** A list in which the item in one place stands one place earlier; the first stays. */
export function earlier<Item>(items: readonly Item[], at: number): Item[] {
  const pair = items.slice(Math.max(at - 1, 0), at + 1);
  return pair.length === 2 ? items.toSpliced(at - 1, 2, ...pair.reverse()) : [...items];
}
