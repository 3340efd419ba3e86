import type { Offer } from "../../schema/offer.ts";
import * as codes from "../../schema/vocabulary.ts";
import { fictitiousRegistry } from "./fictitious.ts";
import { random } from "./random.ts";

const syllables = [
  "an",
  "be",
  "dal",
  "er",
  "fo",
  "gren",
  "hu",
  "kim",
  "lo",
  "mar",
  "nø",
  "ost",
  "ra",
  "sti",
  "ty",
  "vå",
];

/** Made-up offers for scale work, the same each time: the fictitious ones with other words, topics and kinds. */
export function syntheticOffers(count: number, seed = 20261121): Offer[] {
  const { next, pick, sample } = random(seed);
  const words = Array.from({ length: 6_000 }, () => sample(syllables, 4).join(""));
  // As in any language: a few words often, most of them seldom.
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length * next() ** 4)]).join(" ");
  const { offers } = fictitiousRegistry();
  return Array.from({ length: count }, (_, number) => {
    const offer = pick(offers);
    return {
      ...offer,
      id: `${offer.id}-${number}`,
      name: { da: `${offer.name.da} ${pick(words)}` },
      summary: { da: `${offer.summary.da} ${text(8)}` },
      description: { da: text(60) },
      topics: [...new Set(sample(codes.topic, 2))],
      kinds: [...new Set(sample(codes.kind, 2))],
    };
  });
}

/** What people type. */
export const sentences = [
  "kan ikke sove mareridt noget der skete da jeg var 14",
  "gruppe for mænd i Randers",
  "anonym chat",
  "psykolg i Aarhus gratis",
  "min kone har været udsat for overgreb",
  "selvhjælpsgruppe",
  "sælger sex og vil tale med nogen",
  "ter",
];
