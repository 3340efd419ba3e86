type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** RFC 7396: what is named replaces what is there, null takes it away, objects are merged, lists are replaced whole. */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(patch) || depth === deepest) return patch;
  const merged = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value, depth + 1));
  }
  // From entries, so that a member called `__proto__` is one like all others.
  return Object.fromEntries(merged);
}

/** Far below anything that is written here: what is nested deeper was sent to do harm, and is refused for what it is in. */
const deepest = 32;

const isObject = (value: unknown): value is { [name: string]: Json } =>
  value !== null && typeof value === "object" && !Array.isArray(value);
