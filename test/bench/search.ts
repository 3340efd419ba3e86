import type { OfferQuery } from "../../schema/matching/query.ts";
import { prepare, search } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import * as codes from "../../schema/vocabulary.ts";
import { fictitiousRegistry, fictitiousToday } from "../helpers/fictitious.ts";
import { random } from "../helpers/random.ts";

/** Prints how long the engine takes over 5,000 made-up offers: `node test/bench/search.ts`. */

const size = 5_000;
const queries = 200;
const { next, pick, sample, chance } = random(20261121);

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
const words = Array.from({ length: 6_000 }, () => sample(syllables, 4).join(""));
/** As in any language: a few words often, most of them seldom. */
const text = (length: number) => Array.from({ length }, () => words[Math.floor(words.length * next() ** 4)]).join(" ");
const sentences = [
  "kan ikke sove mareridt noget der skete da jeg var 14",
  "gruppe for mænd i Randers",
  "anonym chat",
  "psykolg i Aarhus gratis",
  "min kone har været udsat for overgreb",
  "selvhjælpsgruppe",
  "sælger sex og vil tale med nogen",
  "ter",
];

const registry = fictitiousRegistry();
const offers = Array.from({ length: size }, (_, number): Offer => {
  const offer = pick(registry.offers);
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

const filters: (() => OfferQuery)[] = [
  () => ({ q: pick(sentences) }),
  () => ({ audience: [pick(codes.audience)] }),
  () => ({ topic: sample(codes.topic, 2) }),
  () => ({ kind: sample(codes.kind, 3) }),
  () => ({ municipality: [pick(registry.areas.municipalities).code] }),
  () => ({ region: [pick(registry.areas.regions).id] }),
  () => ({ condition: sample(codes.condition, 2), age: 24 }),
  () => ({ maxWaitWeeks: 8 }),
  () => ({ group: [pick(codes.group)] }),
  () => ({ sort: pick(codes.sort) }),
  () => ({ openAt: new Date(`${fictitiousToday}T12:00:00Z`) }),
];

const now = new Date(`${fictitiousToday}T12:00:00Z`);
const facets: OfferQuery["facets"] = [
  "audience",
  "topic",
  "kind",
  "channel",
  "access",
  "identity",
  "price",
  "freshness",
];

const [prepared, preparing] = timed(() => prepare({ ...registry, offers }));
const searching = () => {
  const query = Object.assign({}, ...sample(filters, 3).map((filter) => filter()), chance(0.5) ? { facets } : {});
  return timed(() => search(prepared, query, now))[1];
};
const [first = 0] = Array.from({ length: 50 }, searching);
const times = Array.from({ length: queries }, searching).sort((a, b) => a - b);

const percentile = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
console.log(`prepare ${size} offers: ${preparing.toFixed(0)} ms, then the first search: ${first.toFixed(0)} ms`);
console.log(
  `${queries} searches, warm: p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, most ${percentile(1)} ms`,
);

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
