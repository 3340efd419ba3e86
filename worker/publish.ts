import { brotliCompressSync, constants } from "node:zlib";
import type { Registry } from "../schema/registry.ts";
import type { RegistryPointer } from "../schema/registry-pointer.ts";
import { decodeSnapshot, encodeSnapshot, snapshotFormat } from "../schema/snapshot.ts";
import type { ObjectStore } from "./objects/object-store.ts";
import { changesBetween } from "./rules/changes.ts";
import { sha256 } from "./rules/sha256.ts";
import type { Database } from "./store/client.ts";
import { type RegistrySettings, readRegistry } from "./store/registry.ts";
import { giveLeaseBack, lastSnapshots, recordSnapshot, takeLease } from "./store/snapshots.ts";

/** Object keys: the one object that moves, and the snapshots, which never change. */
export const pointerKey = "current.json";
export const snapshotKey = (hash: string) => `snapshots/${hash}.json`;
export const brotliKey = (hash: string) => `${snapshotKey(hash)}.br`;

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
  if (last?.hash !== hash) {
    await writeSnapshot(objects, hash, text);
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
  const pointer: RegistryPointer = {
    version: sequence,
    format,
    hash,
    url: `/v1/registry/${hash}`,
    publishedAt,
    counts,
    previous: previous?.hash ?? null,
  };
  await objects.write(pointerKey, new TextEncoder().encode(JSON.stringify(pointer)));
  return "published";
}

/** Compressed here, once, so that no request waits for it. */
async function writeSnapshot(objects: ObjectStore, hash: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await objects.write(snapshotKey(hash), bytes);
  await objects.write(brotliKey(hash), brotliCompressSync(bytes, { params }));
}

/** null while nothing has been published. */
export async function readPointer(objects: ObjectStore): Promise<RegistryPointer | null> {
  const bytes = await objects.read(pointerKey);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as RegistryPointer);
}

export async function readSnapshot(objects: ObjectStore, hash: string): Promise<Registry | null> {
  const bytes = await objects.read(snapshotKey(hash));
  return bytes && decodeSnapshot(new TextDecoder().decode(bytes));
}

function countsOf({ offers, organisations, guidance, situations }: Registry) {
  return {
    offers: offers.length,
    organisations: organisations.length,
    guidance: guidance.length,
    situations: situations.length,
  };
}
