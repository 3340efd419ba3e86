import type { Registry } from "../schema/registry.ts";
import { encodeSnapshot, snapshotFormat } from "../schema/snapshot.ts";
import type { ObjectStore } from "./objects/object-store.ts";
import { hasSnapshot, readPointer, readSnapshot, writePointer, writeSnapshot } from "./objects/snapshots.ts";
import { changesBetween } from "./rules/changes.ts";
import { sha256 } from "./rules/sha256.ts";
import type { Database } from "./store/client.ts";
import { giveLeaseBack, holdsLease, type Lease, takeLease } from "./store/leases.ts";
import { type RegistrySettings, readRegistry } from "./store/registry.ts";
import { followed, lastSnapshots, recordSnapshot } from "./store/snapshots.ts";

/** How long one publishing may hold the lease before another may take over, in milliseconds. */
const leaseTime = 15_000;

export interface Publishing {
  database: Database;
  objects: ObjectStore;
  settings: RegistrySettings;
  now: () => Date;
  /** A name for this publishing that no other has. */
  holder: string;
}

/**
 * Registry → snapshot → object store → pointer. Safe to run at any time: it publishes what is new, finishes what was
 * interrupted, and otherwise changes nothing. `busy`: somebody else is publishing just now.
 */
export async function publish(publishing: Publishing): Promise<"published" | "unchanged" | "busy"> {
  const { database, now, holder } = publishing;
  const lease = { name: "publish", holder, until: new Date(now().getTime() + leaseTime).toISOString() };
  if (!(await takeLease(database, lease, now().toISOString()))) return "busy";
  try {
    return await publishUnderLease(publishing, lease);
  } finally {
    await giveLeaseBack(database, lease);
  }
}

async function publishUnderLease({ database, objects, settings, now }: Publishing, lease: Lease) {
  const registry = await readRegistry(database, settings);
  const text = encodeSnapshot(registry);
  const hash = sha256(text);
  const [last] = await lastSnapshots(database);
  if (!(await hasSnapshot(objects, hash))) await writeSnapshot(objects, hash, text);
  if (last?.hash !== hash) {
    const before = last && last.format === snapshotFormat ? await readSnapshot(objects, last.hash) : null;
    const snapshot = { hash, format: snapshotFormat, counts: countsOf(registry), publishedAt: now().toISOString() };
    const recorded = await database.transaction(async (transaction) => {
      // Whoever was held up until the lease ran out must not publish what is old by now.
      if (!(await holdsLease(transaction, lease))) return false;
      await recordSnapshot(transaction, snapshot, changesBetween(before, await followed(transaction), registry));
      return true;
    });
    if (!recorded) return "busy";
  }
  return movePointer(database, objects);
}

/** Points to the newest recorded snapshot. It is moved last, so that it never points to what is not there. */
async function movePointer(database: Database, objects: ObjectStore) {
  let [last, previous] = await lastSnapshots(database);
  if (!last || (await readPointer(objects))?.version === last.sequence) return "unchanged";
  for (let written = 0; last && written !== last.sequence; [last, previous] = await lastSnapshots(database)) {
    const { sequence, hash, format, counts, publishedAt } = last;
    const url = `/v1/registry/${hash}`;
    await writePointer(objects, {
      version: sequence,
      format,
      hash,
      url,
      publishedAt,
      counts,
      previous: previous?.hash ?? null,
    });
    written = sequence;
  }
  return "published";
}

function countsOf({ offers, organisations, guidance, situations }: Registry) {
  return {
    offers: offers.length,
    organisations: organisations.length,
    guidance: guidance.length,
    situations: situations.length,
  };
}
