import type { OfferContent } from "../../../schema/offer.ts";
import type { Code } from "../../../schema/vocabulary.ts";

/** An offer as its organisation writes it; a new one has no id and no version yet. */
export type AuthoredOffer = OfferContent & {
  id?: string | undefined;
  status?: Code<"status"> | undefined;
  version?: number | undefined;
};
