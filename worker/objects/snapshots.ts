import { brotliCompressSync, constants } from "node:zlib";
import type { Registry } from "../../schema/registry.ts";
import type { RegistryPointer } from "../../schema/registry-pointer.ts";
import { decodeSnapshot } from "../../schema/snapshot.ts";
import type { ObjectStore } from "./object-store.ts";

/** The one object that moves; the snapshots never change. */
export const pointerKey = "current.json";
const plainKey = (hash: string) => `snapshots/${hash}.json`;
const brotliKey = (hash: string) => `${plainKey(hash)}.br`;

/** Compressed here, once, so that no request waits for it. */
export async function writeSnapshot(objects: ObjectStore, hash: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await objects.write(plainKey(hash), bytes);
  await objects.write(brotliKey(hash), brotliCompressSync(bytes, { params }));
}

/** The compressed form is written last: where it is, both are. */
export async function hasSnapshot(objects: ObjectStore, hash: string): Promise<boolean> {
  return ((await objects.read(brotliKey(hash)))?.length ?? 0) > 0;
}

/** Leaves nothing of a snapshot but that it was there. */
export async function withdrawSnapshot(objects: ObjectStore, hash: string): Promise<void> {
  for (const key of [plainKey(hash), brotliKey(hash)]) await objects.write(key, new Uint8Array());
}

/** As it is served; null when there is none with that hash, empty when it was withdrawn. */
export function readSnapshotBytes(objects: ObjectStore, hash: string, encoding: "br" | "identity") {
  return objects.read(encoding === "br" ? brotliKey(hash) : plainKey(hash));
}

/** null when there is none with that hash, or none any more. */
export async function readSnapshot(objects: ObjectStore, hash: string): Promise<Registry | null> {
  const bytes = await objects.read(plainKey(hash));
  return bytes && bytes.length > 0 ? decodeSnapshot(new TextDecoder().decode(bytes)) : null;
}

/** null while nothing has been published. */
export async function readPointer(objects: ObjectStore): Promise<RegistryPointer | null> {
  const bytes = await objects.read(pointerKey);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as RegistryPointer);
}

export async function writePointer(objects: ObjectStore, pointer: RegistryPointer): Promise<void> {
  await objects.write(pointerKey, new TextEncoder().encode(JSON.stringify(pointer)));
}
