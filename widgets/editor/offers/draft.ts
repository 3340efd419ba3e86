import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { withValueAt } from "../form/at-path.ts";
import { tidyAll } from "../form/tidy.ts";
import { newOffer, offerFields } from "./offer-fields.ts";

/** The written fields of an offer while somebody works on them. */
export type Draft = Record<string, unknown>;

/** What of an offer the form asks for. A break and the status have forms of their own. */
const asked = Object.keys(offerFields).filter((field) => field !== "pausedUntil" && field !== "status");

/** Without what is empty in it, which says the same as nothing: only what a person changed counts as changed. */
export const draftOf = (offer: AuthoredOffer): Draft =>
  tidyDraft(Object.fromEntries(Object.entries(offer).filter(([field]) => asked.includes(field))));

/** A new offer, of which the organisation itself is the source. The source is data, and so in Danish. */
export const emptyDraft = (organisationName: string, today: string): Draft => ({
  ...newOffer,
  sources: [
    {
      title: "Oplyst af organisationen selv",
      publisher: organisationName,
      locator: "Skrevet i Vejvisers formular",
      facts: ["identity", "content", "access"],
      retrieved: today,
    },
  ],
});

/** What tells where a place is. */
const address = /^(places\.\d+)\.(?:street|postalCode|town|municipality)$/;

/** A draft after something was typed. A place that is somewhere else no longer has the point on the map that it had. */
export function typedInto(draft: Draft, path: string, value: unknown): Draft {
  const typed = withValueAt(draft, path, value);
  const [, place] = address.exec(path) ?? [];
  return place === undefined
    ? typed
    : ["lat", "lng"].reduce((one, name) => withValueAt(one, `${place}.${name}`, undefined), typed);
}

/** As it is sent. */
export const tidyDraft = (draft: Draft): Draft => tidyAll(offerFields, draft);
