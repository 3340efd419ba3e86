import type { AuthoredOffer, WrittenOffer } from "../../schema/authored-offer.ts";
import { type Confirmations, type Offer, type OfferContent, offerContent } from "../../schema/offer.ts";
import type { StateOf } from "../../schema/subject.ts";
import { fieldsThatDiffer } from "./settle.ts";

interface Known {
  id: string;
  organisation: string;
  working: StateOf<"offer">;
  approved: StateOf<"offer"> | null;
  version: number;
  updatedAt: string;
}

/**
 * An offer as its authors see it. `review`: what of it waits; null: nothing does. What was rejected before it was ever
 * public is a draft again.
 */
export function authoredOffer(
  { id, organisation, working, approved, version, updatedAt }: Known,
  review: { id: string; fields: string[] } | null,
  confirmations: Confirmations = {},
): AuthoredOffer {
  return {
    ...working,
    id,
    organisation,
    status: approved !== null || working.status === "closed" ? working.status : review ? "in-review" : "draft",
    version,
    updatedAt,
    confirmations,
    pending: review ? [{ review: review.id, fields: review.fields }] : [],
  };
}

/** The working state that a written offer means: its content, and whether it is to be public. */
export function writtenState(written: WrittenOffer): StateOf<"offer"> {
  const { status = "published" } = written;
  const content = Object.entries(written).filter(([field]) => Object.hasOwn(offerContent.shape, field));
  return { ...(Object.fromEntries(content) as OfferContent), status: status === "in-review" ? "published" : status };
}

/**
 * The same of an offer that there is. `shown`: the status that its authors see, which says more than the working one: sent
 * back as it was read, it changes nothing.
 */
export function meantState(written: WrittenOffer, working: StateOf<"offer">, shown: Offer["status"]): StateOf<"offer"> {
  const state = writtenState(written);
  if (written.status !== shown) return state;
  const sameStatus = { ...state, status: working.status };
  return shown === "in-review" || fieldsThatDiffer(working, sameStatus).length === 0 ? sameStatus : state;
}
