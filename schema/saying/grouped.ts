/** Items of the same key together, keys and items in the order in which they first come. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  // Not Map.groupBy: telephones that people still use do not have it.
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
