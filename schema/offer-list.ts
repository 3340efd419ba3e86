import { z } from "zod";
import { writtenOffer } from "./authored-offer.ts";
import { id } from "./text.ts";

/**
 * The most offers that a list may name, and the most that it may add, change or drop. All of it is one transaction, and a
 * libSQL server undoes one that lasts 5 seconds when somebody else wants to write: 500 offers took 1.5 to 3 s before a
 * server on a busy machine with two cores.
 */
export const mostListed = 400;

/** The largest list, in bytes. */
export const largestList = 5 * 1024 * 1024;

/** An offer in a list. `version`: what it was made from; an offer that was changed since is not overwritten. */
export const listedOffer = writtenOffer.safeExtend({ version: z.int().min(1).optional() });
export type ListedOffer = z.infer<typeof listedOffer>;

/** What a list did, or, of a rehearsal, what it would do. The lists hold the offers' ids. */
export const listOutcome = z
  .strictObject({
    dryRun: z.boolean(),
    created: z.array(id),
    changed: z.array(id),
    /** No longer named, and so closed. */
    dropped: z.array(id),
    unchanged: z.array(id),
    /** Of those created, changed and dropped: the fields that wait for somebody else before the public sees them. */
    pending: z.array(z.strictObject({ offer: id, fields: z.array(z.string()) })),
  })
  .meta({ id: "ListOutcome" });
export type ListOutcome = z.infer<typeof listOutcome>;
