import { byId } from "../by-id.ts";
import type { Offer } from "../offer.ts";
import type { Registry } from "../registry.ts";
import type { Text } from "../text.ts";
import type { Concept } from "../thesaurus.ts";
import { bitsOf, type CodeBits } from "./code-bits.ts";
import { codesOf, type OfferList, offerLists } from "./codes.ts";
import { conceptsOf } from "./concepts.ts";
import { type Point, pointsOf, roughPointsOf } from "./distance.ts";
import { oldestConfirmation } from "./freshness.ts";
import { type OpeningTimes, openingTimes } from "./hours.ts";
import { byCode, byName, byOrganisation, bySummary, byText, texts } from "./indexing.ts";
import { type Places, placesOf } from "./places.ts";
import { type Document, indexWords, type WordIndex } from "./words.ts";

/** An offer with what can be known of it before anybody asks. */
export interface PreparedOffer {
  offer: Offer;
  /** Its place among the prepared offers and in their word index. */
  place: number;
  /** Day number; null while unconfirmed. */
  confirmedOn: number | null;
  openingTimes: OpeningTimes[];
  points: Point[];
  /** For an order alone, where there are no others: see `roughPointsOf`. */
  roughPoints: Point[];
  codes: Record<OfferList, CodeBits>;
}

/** A registry made ready for searching. Build it once: the registry must not change under it. */
export interface Prepared extends Places {
  registry: Registry;
  /** In order of id, so that ties fall alike everywhere. */
  offers: readonly PreparedOffer[];
  offerWords: WordIndex;
}

export function prepare(registry: Registry): Prepared {
  const places = placesOf(registry.areas);
  const organisations = new Map(registry.organisations.map(({ id, name }) => [id, name]));
  const offers = byId(registry.offers);
  return {
    registry,
    ...places,
    offers: offers.map((offer, place) => ({
      offer,
      place,
      confirmedOn: oldestConfirmation(offer),
      openingTimes: offer.contacts.flatMap(({ hours }) => (hours ? [openingTimes(hours)] : [])),
      points: pointsOf(places, offer.places ?? []),
      roughPoints: roughPointsOf(places, offer.places ?? []),
      codes: codeBitsOf(offer),
    })),
    offerWords: indexWords(
      offers.map((offer) => offerDocument(offer, organisations.get(offer.organisation))),
      conceptsOf(registry, offerLists),
    ),
  };
}

function codeBitsOf(offer: Offer): Record<OfferList, CodeBits> {
  const bits = offerLists.map((list) => [list, bitsOf(list, codesOf[list](offer))]);
  return Object.fromEntries(bits) as Record<OfferList, CodeBits>;
}

function offerDocument(offer: Offer, organisation?: Text): Document {
  const visible = (offer.places ?? []).filter(({ discreet }) => !discreet);
  return {
    texts: [
      ...texts(byName, offer.name),
      ...texts(byOrganisation, organisation),
      ...texts(bySummary, offer.summary),
      ...texts(byText, offer.description, offer.firstContact),
      ...visible.map(({ name = "", town = "" }) => [byText, `${name} ${town}`] as const),
    ],
    concepts: offerConcepts(offer),
  };
}

function offerConcepts(offer: Offer): Document["concepts"] {
  const { coverage, interpreter, languages, places = [] } = offer;
  const area = typeof coverage === "string" ? { regions: [], municipalities: [] } : coverage;
  const municipalities = new Set([...area.municipalities, ...places.map(({ municipality }) => municipality)]);
  const others = [
    `interpreter:${interpreter}`,
    ...(coverage === "national" ? ["coverage:national"] : []),
    ...languages.map((language) => `language:${language.split("-")[0]}`),
    ...area.regions.map((id) => `region:${id}`),
    ...[...municipalities].map((code) => `municipality:${code}`),
  ];
  // An offer that names no relations is for all of them, so that a word for one tells no offer from another.
  const codes = offerLists.flatMap((list) => (list === "relation" ? [] : listConcepts(list, codesOf[list](offer))));
  return [...codes, ...others.map((concept) => [byCode, concept as Concept] as const)];
}

/** An offer that names few topics is more about each of them: alone a code weighs twice what it does among many. */
function listConcepts(list: OfferList, codes: readonly string[]) {
  const weight = (byCode * (1 + 1 / codes.length)) / 2;
  return codes.map((code) => [weight, `${list}:${code}` as Concept] as const);
}
