import type { Offer } from "../offer.ts";
import type { ListName } from "../vocabulary.ts";

/** The codes that an offer carries, list by list: what filters ask for, facets count, and words can mean. */
export const codesOf = {
  audience: (offer) => offer.audiences,
  relation: (offer) => offer.relations ?? [],
  topic: (offer) => offer.topics,
  kind: (offer) => offer.kinds,
  channel: (offer) => offer.channels,
  format: (offer) => offer.formats ?? [],
  answeredBy: (offer) => [offer.answeredBy],
  access: (offer) => offer.access,
  step: (offer) => offer.steps ?? [],
  identity: (offer) => [offer.identity],
  price: (offer) => [offer.price],
  group: (offer) => [...new Set([...offer.knows, ...offer.onlyFor])],
  stage: (offer) => offer.stages,
} satisfies Partial<Record<ListName, (offer: Offer) => readonly string[]>>;

export type OfferList = keyof typeof codesOf;
export const offerLists = Object.keys(codesOf) as OfferList[];
