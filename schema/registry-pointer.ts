import { z } from "zod";

/** How much a snapshot holds. */
export const snapshotCounts = z.strictObject({
  offers: z.int(),
  organisations: z.int(),
  guidance: z.int(),
  situations: z.int(),
});
export type SnapshotCounts = z.infer<typeof snapshotCounts>;

/** Which snapshot is the newest. */
export const registryPointer = z
  .strictObject({
    /** Grows by one with each publishing. */
    version: z.int(),
    /** The shape of the snapshot; a format once served is served for ten years. */
    format: z.int(),
    /** SHA-256 of the snapshot's bytes, in hex: what `integrity` is made of. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Path of the snapshot at the origin that gave the pointer. */
    url: z.string(),
    publishedAt: z.iso.datetime(),
    counts: snapshotCounts,
    /** Hash of the snapshot before this one; null for the first. */
    previous: z.string().nullable(),
  })
  .meta({ id: "RegistryPointer" });
export type RegistryPointer = z.infer<typeof registryPointer>;
