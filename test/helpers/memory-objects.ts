import type { ObjectStore } from "../../worker/objects/object-store.ts";

/** An object store that is only there for one test. */
export function memoryObjects(): ObjectStore & { all: Map<string, Uint8Array> } {
  const all = new Map<string, Uint8Array>();
  return {
    all,
    read: async (key) => all.get(key) ?? null,
    write: async (key, bytes) => void all.set(key, bytes),
  };
}
