import type { Registry } from "../schema/registry.ts";
import { encodeSnapshot, snapshotFormat } from "../schema/snapshot.ts";
import type { ObjectStore } from "./objects/object-store.ts";
import { hasSnapshot, readPointer, readSnapshot, writePointer, writeSnapshot } from "./objects/snapshots.ts";
import { changesBetween } from "./rules/changes.ts";
import { sha256 } from "./rules/sha256.ts";
import type { Database } from "./store/client.ts";
import { type RegistrySettings, readRegistry } from "./store/registry.ts";
import { giveLeaseBack, lastSnapshots, recordSnapshot, takeLease } from "./store/snapshots.ts";

/** How long one publishing may hold the lease before another may take over, in milliseconds. */
const leaseTime = 60_000;

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
    return await publishUnderLease(publishing);
  } finally {
    await giveLeaseBack(database, lease);
  }
}

async function publishUnderLease({ database, objects, settings, now }: Publishing) {
  const registry = await readRegistry(database, settings);
  const text = encodeSnapshot(registry);
  const hash = sha256(text);
  const [last] = await lastSnapshots(database);
  if (!(await hasSnapshot(objects, hash))) await writeSnapshot(objects, hash, text);
  if (last?.hash !== hash) {
    const changed = changesBetween(last ? await readSnapshot(objects, last.hash) : null, registry);
    const snapshot = { hash, format: snapshotFormat, counts: countsOf(registry), publishedAt: now().toISOString() };
    await database.transaction((transaction) => recordSnapshot(transaction, snapshot, changed));
  }
  return movePointer(database, objects);
}

/** Points to the newest recorded snapshot. It is moved last, so that it never points to what is not there. */
async function movePointer(database: Database, objects: ObjectStore) {
  const [last, previous] = await lastSnapshots(database);
  if (!last || (await readPointer(objects))?.version === last.sequence) return "unchanged";
  const { sequence, hash, format, counts, publishedAt } = last;
  await writePointer(objects, {
    version: sequence,
    format,
    hash,
    url: `/v1/registry/${hash}`,
    publishedAt,
    counts,
    previous: previous?.hash ?? null,
  });
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
