import { codeLists } from "../vocabulary.ts";
import type { Ask } from "./ask.ts";
import { countBits } from "./code-bits.ts";
import { fittingCodes } from "./filters.ts";
import type { PreparedOffer } from "./prepare.ts";
import type { FacetName, Facets } from "./query.ts";

/**
 * How many offers each code of each dimension would find. `offersFor` gives those that fit everything but the
 * dimension's own filter. Codes stand in the order of the vocabulary; those that find nothing are left out.
 */
export function countFacets(
  dimensions: readonly FacetName[],
  offersFor: (dimension: FacetName) => readonly PreparedOffer[],
  ask: Ask,
): Facets {
  const counted = dimensions.map((dimension) => {
    const counts = new Int32Array(32);
    for (const offer of offersFor(dimension)) countBits(fittingCodes(dimension, offer, ask), counts);
    const found = codeLists[dimension].map((code, place) => ({ code, count: counts[place] ?? 0 }));
    return [dimension, found.filter(({ count }) => count > 0)];
  });
  return Object.fromEntries(counted) as Facets;
}
