import { type Prepared, prepare } from "../schema/matching/prepare.ts";
import type { RegistryPointer } from "../schema/registry-pointer.ts";
import type { ObjectStore } from "./objects/object-store.ts";
import { readPointer, readSnapshot, readSnapshotBytes } from "./objects/snapshots.ts";
import { ProblemError } from "./problems.ts";

/** The newest snapshot, in memory and ready to search. */
export interface Current {
  pointer: RegistryPointer;
  prepared: Prepared;
}

export interface Published {
  /** Throws `not-ready` while nothing has been published. */
  current(): Promise<Current>;
  /** A snapshot's bytes, plain or brotli; null when there is none with that hash, empty when it was withdrawn. */
  bytes(hash: string, encoding: "br" | "identity"): Promise<Uint8Array | null>;
}

/** How long the pointer is believed before it is read again, in milliseconds: an edit is public within two seconds. */
const pointerAge = 1_000;

/**
 * Keeps the newest published snapshot in memory. Reads go on from what is there when the object store does not answer.
 * Requests share no promise: one whose client leaves is cut off with all that it waits for, and would hold up the others.
 */
export function openPublished(objects: ObjectStore, now: () => Date): Published {
  let current: Current | undefined;
  let checkedAt = 0;
  /** Of the newest snapshot, by hash and encoding. */
  const bytes = new Map<string, Uint8Array>();

  async function check(): Promise<Current> {
    const pointer = await readPointer(objects);
    if (!pointer) throw new ProblemError("not-ready", "Nothing has been published yet. Run the daily run, or wait.");
    if (current?.pointer.hash === pointer.hash) return { ...current, pointer };
    const registry = await readSnapshot(objects, pointer.hash);
    if (!registry) throw new ProblemError("not-ready", "The newest snapshot is not in the object store.");
    return { pointer, prepared: prepare(registry) };
  }

  return {
    async current() {
      const age = Math.abs(now().getTime() - checkedAt);
      if (current && age < pointerAge) return current;
      // Before and not after: meanwhile the others go on with what is there.
      checkedAt = now().getTime();
      try {
        const found = await check();
        if (found.pointer.hash !== current?.pointer.hash) bytes.clear();
        if (found.pointer.version >= (current?.pointer.version ?? 0)) current = found;
        return current ?? found;
      } catch (error) {
        if (!current) throw error;
        return current;
      }
    },
    async bytes(hash, encoding) {
      const key = `${hash}.${encoding}`;
      const found = bytes.get(key) ?? (await readSnapshotBytes(objects, hash, encoding));
      if (found && hash === current?.pointer.hash) bytes.set(key, found);
      return found;
    },
  };
}
