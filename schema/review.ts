import { z } from "zod";
import { subjectKinds } from "./subject.ts";

export const reviewState = z.enum(["open", "approved", "rejected", "withdrawn"]);

/** Changes that wait for somebody other than those who proposed them, or that waited. */
export const review = z
  .strictObject({
    id: z.string(),
    subjectKind: z.enum(subjectKinds),
    subject: z.string(),
    /** Whose entry it is about; null for guidance and areas. */
    organisation: z.string().nullable(),
    state: reviewState,
    /** The working version that waits: what an approval names in If-Match. */
    version: z.int(),
    /** Field by field: what the public sees, and what it is to become. Empty once it is decided: then history tells it. */
    changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    fields: z.array(z.string()),
    /** By which keys, of whom, and what they do there. */
    proposers: z.array(z.strictObject({ key: z.string(), organisation: z.string(), holder: z.string() })),
    /** Whether the key that asks may decide on it: it waits, and did not come from its own hand or organisation. */
    decidable: z.boolean(),
    proposedAt: z.iso.datetime(),
    decidedBy: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: "Review" });
export type Review = z.infer<typeof review>;
