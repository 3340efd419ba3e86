import { z } from "zod";
import { id, line } from "./text.ts";

/** What a key may be used for: its own organisation's offers, everybody's entries, or keys and organisations too. */
export const keyScope = z.enum(["organisation", "editor", "admin"]);

/** A key to be made. */
export const newKey = z.strictObject({
  organisation: id,
  scope: keyScope,
  /** What whoever uses it does there; a function, never a person's name. */
  holder: line(80),
  /** From when on it no longer works; without it until it is revoked. */
  expiresAt: z.iso.datetime().optional(),
});
export type NewKey = z.infer<typeof newKey>;

/** A key as it is known to others: its secret is nowhere. */
export const keyInfo = z
  .strictObject({
    id: z.string(),
    organisation: id,
    scope: keyScope,
    holder: z.string(),
    madeBy: z.string().nullable(),
    rotatedFrom: z.string().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    /** A day, not a time. */
    lastUsedOn: z.iso.date().nullable(),
  })
  .meta({ id: "Key" });
export type KeyInfo = z.infer<typeof keyInfo>;

/** `key` is told once, in the first answer to whoever made it: a repeated request is answered without it. */
export const madeKey = keyInfo.extend({ key: z.string().optional() }).meta({ id: "MadeKey" });
export type MadeKey = z.infer<typeof madeKey>;
