import type { OfferQuery } from "../../schema/matching/query.ts";
import { prepare, search } from "../../schema/matching/search.ts";
import * as codes from "../../schema/vocabulary.ts";
import { fictitiousRegistry, fictitiousToday } from "../helpers/fictitious.ts";
import { random } from "../helpers/random.ts";
import { sentences, syntheticOffers } from "../helpers/synthetic-offers.ts";

/** Prints how long the engine takes over 5,000 made-up offers: `node test/bench/search.ts`. */

const size = 5_000;
const queries = 200;
const { pick, sample, chance } = random(1);
const registry = { ...fictitiousRegistry(), offers: syntheticOffers(size) };
const now = new Date(`${fictitiousToday}T12:00:00Z`);

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
  () => ({ openAt: now }),
];

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

const [prepared, preparing] = timed(() => prepare(registry));
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
