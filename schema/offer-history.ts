import { z } from "zod";

/** One line of what happened to an offer. */
export const revision = z
  .strictObject({
    /** Place in the whole registry's chain. */
    sequence: z.int(),
    version: z.int(),
    action: z.string(),
    at: z.iso.datetime(),
    /** Id of the key; null: the command line, as when the reviewed seed was loaded. */
    key: z.string().nullable(),
    reason: z.string().nullable(),
    /** Field by field; `redacted`: somebody took the values away, and the chain still holds. */
    changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown(), redacted: z.boolean() })),
    hash: z.string(),
  })
  .meta({ id: "Revision" });
export type RevisionTold = z.infer<typeof revision>;
