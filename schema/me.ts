import { z } from "zod";
import { keyInfo } from "./key.ts";
import { reviewState } from "./review.ts";
import { subjectKinds } from "./subject.ts";
import { suggestion } from "./suggestion.ts";
import { confirmedFact } from "./vocabulary.ts";

export const due = z.strictObject({
  offer: z.string(),
  fact: z.enum(confirmedFact),
  confirmedOn: z.iso.date().nullable(),
  /** The last day it counts as confirmed; null: never confirmed, due now. */
  dueOn: z.iso.date().nullable(),
});

/** Whose key this is, what waits for them, and what became of what they proposed. */
export const me = z
  .strictObject({
    key: keyInfo.omit({ madeBy: true, rotatedFrom: true, revokedAt: true }),
    /** What the organisation says of its own offers, but for critical facts, is public without anybody looking at it. */
    trusted: z.boolean(),
    /** What the organisation is to confirm, soonest first. */
    due: z.array(due),
    /** What this key proposed, or those whose place it took, the newest first. */
    proposals: z.array(
      z.strictObject({
        review: z.string(),
        subjectKind: z.enum(subjectKinds),
        subject: z.string(),
        fields: z.array(z.string()),
        state: reviewState,
        proposedAt: z.iso.datetime(),
        decidedAt: z.iso.datetime().nullable(),
        reason: z.string().nullable(),
      }),
    ),
    /** What somebody says is wrong about the organisation's offers, as editors passed it on; the oldest first. */
    suggestions: z.array(suggestion.omit({ organisation: true })),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof me>;
