/** A key, and the keys that it came from. null: none. */
export interface KeyOrigin {
  id: string;
  madeBy: string | null;
  rotatedFrom: string | null;
}

/** The key and all that took its place or whose place it took, however many lie between: one hand holds them. */
export function handOf(id: string, keys: readonly KeyOrigin[]): Set<string> {
  const rotated = rotations(keys);
  return reached(id, (key) => rotated.get(key) ?? []);
}

/** All in the key's hand, all that made any of those, the hands of these, and so on. */
export function originsOf(id: string, keys: readonly KeyOrigin[]): Set<string> {
  const rotated = rotations(keys);
  const madeBy = new Map(keys.map((key) => [key.id, key.madeBy]));
  return reached(id, (key) => [...(rotated.get(key) ?? []), madeBy.get(key) ?? null]);
}

/** The keys beside each in the order of rotation, before it and after it. */
function rotations(keys: readonly KeyOrigin[]): Map<string, string[]> {
  const pairs = keys.flatMap(({ id, rotatedFrom }) => (rotatedFrom === null ? [] : [[id, rotatedFrom] as const]));
  const both = pairs.flatMap(([id, from]) => [[id, from] as const, [from, id] as const]);
  const byKey = Map.groupBy(both, ([id]) => id);
  return new Map([...byKey].map(([id, beside]) => [id, beside.map(([, other]) => other)]));
}

function reached(start: string, next: (id: string) => readonly (string | null)[]): Set<string> {
  const found = new Set<string>();
  const follow = (id: string | null) => {
    if (id === null || found.has(id)) return;
    found.add(id);
    next(id).forEach(follow);
  };
  follow(start);
  return found;
}
