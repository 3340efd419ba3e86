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
import { isAway } from "./store/database-away.ts";
import { coveredBy, giveLeaseBack, holdsLease, type Lease, takeLease } from "./store/leases.ts";
import { type RegistrySettings, readRegistry } from "./store/registry.ts";
import { newestRevision, wasRedactedAfter } from "./store/revisions.ts";
import {
  announceDraft,
  draftsBefore,
  followed,
  forgetDraft,
  lastSnapshots,
  recordSnapshot,
  standingHashes,
  withdrawnHashes,
} from "./store/snapshots.ts";

const leaseName = "publish";

/** How long one publishing may hold the lease before another may take over, in milliseconds. */
const leaseTime = 15_000;

/** After how long nobody works on a draft any more, in milliseconds. */
const draftTime = 4 * leaseTime;

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
  let covers = 0;
  try {
    for (;;) {
      const newest = await newestRevision(database);
      const outcome = await publishUnderLease(publishing, lease, newest);
      if (outcome === "outdated") continue;
      if (outcome !== "busy") covers = newest;
      return outcome;
    }
  } finally {
    await giveLeaseBack(database, lease, covers);
  }
}

/**
 * How often to look whether somebody else has published what was written, and milliseconds until the second look; from
 * then on each pause is longer by as much, so that many who wait do not keep the one who works from it.
 */
const patience = { pause: 200, times: 15 };

/**
 * Publishes what has just been written, unless whoever publishes now or next takes it in; tries again while the database
 * is away. The daily run does what this cannot.
 */
export async function publishWritten(publishing: Publishing): Promise<void> {
  let written: number | undefined;
  for (let time = 1; ; time++) {
    try {
      written ??= await newestRevision(publishing.database);
      if ((await coveredBy(publishing.database, leaseName)) >= written) return;
      if ((await publish(publishing)) !== "busy") return;
    } catch (error) {
      if (!isAway(error) || time === patience.times) throw error;
    }
    if (time === patience.times) return;
    await new Promise((resolve) => setTimeout(resolve, patience.pause * time));
  }
}

/** `newest`: the newest revision before the registry is read. `outdated`: something was redacted meanwhile. */
async function publishUnderLease(publishing: Publishing, lease: Lease, newest: number) {
  const { database, objects, settings, now } = publishing;
  const registry = await readRegistry(database, settings);
  const text = encodeSnapshot(registry);
  const hash = sha256(text);
  const [last] = await lastSnapshots(database);
  const isNew = last?.hash !== hash || last.withdrawnAt !== null;
  if (isNew) await announceDraft(database, hash, now().toISOString());
  if (!(await hasSnapshot(objects, hash))) await writeSnapshot(objects, hash, text);
  if (isNew) {
    const before = last && last.format === snapshotFormat ? await readSnapshot(objects, last.hash) : null;
    const snapshot = { hash, format: snapshotFormat, counts: countsOf(registry), publishedAt: now().toISOString() };
    const refused = await database.transaction(async (transaction) => {
      // Whoever was held up until the lease ran out must not publish what is old by now.
      if (!(await holdsLease(transaction, lease))) return "busy";
      // What a redaction took away meanwhile may stand in this snapshot, and that redaction did not find it.
      if (await wasRedactedAfter(transaction, newest)) return "outdated";
      await recordSnapshot(transaction, snapshot, changesBetween(before, await followed(transaction), registry));
      await forgetDraft(transaction, hash);
      return null;
    });
    if (refused) return refused;
  }
  const outcome = await movePointer(database, objects);
  await emptyWithdrawn(publishing);
  return outcome;
}

/** Leaves nothing of what was withdrawn, or of drafts that nobody finished, once nobody is pointed to it any more. */
async function emptyWithdrawn({ database, objects, now }: Publishing): Promise<void> {
  const standing = new Set(await standingHashes(database));
  const drafts = await draftsBefore(database, new Date(now().getTime() - draftTime).toISOString());
  for (const hash of [...(await withdrawnHashes(database)), ...drafts])
    if (!standing.has(hash)) await withdrawSnapshot(objects, hash);
  for (const hash of drafts) await forgetDraft(database, hash);
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
