import { join } from "node:path";
import { publicStatus } from "../../schema/offer.ts";
import type { Text } from "../../schema/text.ts";
import { readOffers, readOrganisations, readSources, type SeededOffer } from "../../seed/seed-files.ts";

export const folder = join(import.meta.dirname, "../../seed");
export const documents = readSources(folder);
export const organisations = readOrganisations(folder, documents);
export const offers = readOffers(folder, documents);

export const idsOf = (found: { id: string }[]): string[] => found.map(({ id }) => id);

export const isPublic = ({ status }: SeededOffer): boolean => publicStatus.some((shown) => shown === status);

/** Everything in an offer that people read. */
export const textsOf = (offer: SeededOffer): Text[] =>
  [
    offer.name,
    offer.summary,
    offer.description,
    offer.firstContact,
    offer.referral,
    ...offer.criteria.map(({ text }) => text),
    ...offer.contacts.map(({ label }) => label),
    ...offer.links.map(({ label }) => label),
  ].filter((text) => text !== undefined);

/** The same in both languages, one after the other. */
export const wordsOf = (offer: SeededOffer): string[] =>
  textsOf(offer).flatMap(({ da, en }) => (en === undefined ? [da] : [da, en]));
