/** In code-unit order of their ids, which is the same everywhere. */
export function byId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
