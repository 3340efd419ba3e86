import { z } from "zod";
import { confirmations, offerContent } from "./offer.ts";
import { id, line } from "./text.ts";
import * as codes from "./vocabulary.ts";

/** Fields of a working state that wait for somebody else. */
export const pendingReview = z.strictObject({ review: z.string(), fields: z.array(z.string()) });

/** An offer as those who write it see it: what they work on, drafts too. */
export const authoredOffer = offerContent
  .extend({
    id,
    organisation: id,
    /** `in-review`: nothing of it has been approved yet. */
    status: z.enum(codes.status),
    closing: z.strictObject({ on: z.iso.date(), reason: z.string(), replacedBy: id.optional() }).optional(),
    confirmations,
    /** Of the working state; the only one that `If-Match` means. */
    version: z.int().min(1),
    updatedAt: z.iso.datetime(),
    /** What of it waits for somebody else; the public sees what was approved last. */
    pending: z.array(pendingReview),
  })
  .meta({ id: "AuthoredOffer" });
export type AuthoredOffer = z.infer<typeof authoredOffer>;

/** What of an authored offer is worked out by the registry: it may be sent back as it was read, and changes nothing. */
const ignored = z.unknown().optional();
const readOnly = {
  organisation: ignored,
  closing: ignored,
  confirmations: ignored,
  version: ignored,
  updatedAt: ignored,
  pending: ignored,
  changing: ignored,
  computed: ignored,
};

/** `in-review` may be sent back as it was read: it means that the offer is to be public. Closing is a request of its own. */
const writtenStatus = z.enum(["draft", "in-review", "published", "paused"]);

/** An offer as it is written. Without a status it is to be public. */
export const writtenOffer = offerContent
  .extend({ id: id.optional(), status: writtenStatus.optional(), ...readOnly })
  .refine(({ status, contacts, links }) => status === "draft" || contacts.length + links.length > 0, {
    path: ["contacts"],
    error: "a published offer needs a way in: give a contact or a link",
  })
  .meta({ id: "WrittenOffer" });
export type WrittenOffer = z.infer<typeof writtenOffer>;

/** Why somebody does something; told to those who may see the history. */
export const reason = line(300);
