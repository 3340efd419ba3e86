import type { Registry } from "../schema/registry.ts";
import { encodeSnapshot, snapshotFormat } from "../schema/snapshot.ts";
import type { ObjectStore } from "./objects/object-store.ts";
import {
  hasSnapshot,
  readPointer,
  readSnapshot,
  withdrawSnapshot,
  writePointer,
  writeSnapshot,
} from "./objects/snapshots.ts";
import { changesBetween } from "./rules/changes.ts";
import { sha256 } from "./rules/sha256.ts";
import type { Database } from "./store/client.ts";
import { coveredBy, giveLeaseBack, holdsLease, type Lease, takeLease } from "./store/leases.ts";
import { type RegistrySettings, readRegistry } from "./store/registry.ts";
import { newestRevision } from "./store/revisions.ts";
import { followed, lastSnapshots, recordSnapshot, standingHashes, withdrawnHashes } from "./store/snapshots.ts";

const leaseName = "publish";

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
  const lease = { name: leaseName, holder, until: new Date(now().getTime() + leaseTime).toISOString() };
  if (!(await takeLease(database, lease, now().toISOString()))) return "busy";
  const newest = await newestRevision(database);
  let covers = 0;
  try {
    const outcome = await publishUnderLease(publishing, lease);
    if (outcome !== "busy") covers = newest;
    return outcome;
  } finally {
    await giveLeaseBack(database, lease, covers);
  }
}

/** Milliseconds between two looks at whether somebody else has published what was written, and how often to look. */
const patience = { pause: 200, times: 100 };

/** Publishes what has just been written, unless whoever publishes now or next takes it in. The daily run does what this cannot. */
export async function publishWritten(publishing: Publishing): Promise<void> {
  const written = await newestRevision(publishing.database);
  for (let time = 0; time < patience.times; time++) {
    if ((await coveredBy(publishing.database, leaseName)) >= written) return;
    if ((await publish(publishing)) !== "busy") return;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
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
  const outcome = await movePointer(database, objects);
  await emptyWithdrawn(database, objects);
  return outcome;
}

/** Leaves nothing of what was withdrawn, once nobody is pointed to it any more. */
async function emptyWithdrawn(database: Database, objects: ObjectStore): Promise<void> {
  const standing = new Set(await standingHashes(database));
  for (const hash of await withdrawnHashes(database)) if (!standing.has(hash)) await withdrawSnapshot(objects, hash);
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
