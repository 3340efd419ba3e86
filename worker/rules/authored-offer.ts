import type { AuthoredOffer, WrittenOffer } from "../../schema/authored-offer.ts";
import { type Confirmations, type OfferContent, offerContent } from "../../schema/offer.ts";
import type { StateOf } from "../../schema/subject.ts";

interface Known {
  id: string;
  organisation: string;
  working: StateOf<"offer">;
  approved: StateOf<"offer"> | null;
  version: number;
  updatedAt: string;
}

/** An offer as its authors see it. `review`: what of it waits; null: nothing does. */
export function authoredOffer(
  { id, organisation, working, approved, version, updatedAt }: Known,
  review: { id: string; fields: string[] } | null,
  confirmations: Confirmations = {},
): AuthoredOffer {
  return {
    ...working,
    id,
    organisation,
    status: approved === null && review ? "in-review" : working.status,
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
