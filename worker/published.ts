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
  /** A snapshot's bytes, plain or brotli; null when there is none with that hash. */
  bytes(hash: string, encoding: "br" | "identity"): Promise<Uint8Array | null>;
}

/** How long the pointer is believed before it is read again, in milliseconds: an edit is public within two seconds. */
const pointerAge = 1_000;

/**
 * Keeps the newest published snapshot in memory. Reads go on from what is there when the object store does not answer.
 * Two readers who find it old at once read the pointer once.
 */
export function openPublished(objects: ObjectStore, now: () => Date): Published {
  let current: Current | undefined;
  let checkedAt = 0;
  let checking: Promise<Current> | undefined;
  /** Of the newest snapshot, by encoding. */
  const bytes = new Map<string, Uint8Array>();

  async function check(): Promise<Current> {
    const pointer = await readPointer(objects);
    if (!pointer) throw new ProblemError("not-ready", "Nothing has been published yet. Run the daily run, or wait.");
    if (current?.pointer.hash !== pointer.hash) {
      const registry = await readSnapshot(objects, pointer.hash);
      if (!registry) throw new ProblemError("not-ready", "The newest snapshot is not in the object store.");
      bytes.clear();
      current = { pointer, prepared: prepare(registry) };
    } else current = { ...current, pointer };
    checkedAt = now().getTime();
    return current;
  }

  return {
    current() {
      if (current && Math.abs(now().getTime() - checkedAt) < pointerAge) return Promise.resolve(current);
      checking ??= check().finally(() => {
        checking = undefined;
      });
      return checking.catch((error: unknown) => {
        if (!current) throw error;
        return current;
      });
    },
    async bytes(hash, encoding) {
      const newest = hash === current?.pointer.hash;
      const found = (newest && bytes.get(encoding)) || (await readSnapshotBytes(objects, hash, encoding));
      if (found && newest) bytes.set(encoding, found);
      return found;
    },
  };
}
