import type { Guidance, Situation, SituationVariant } from "../../schema/guidance.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { askedMunicipalities, reachOf } from "../../schema/matching/places.ts";
import type { OfferQuery, SearchResult } from "../../schema/matching/query.ts";
import { type Prepared, search } from "../../schema/matching/search.ts";
import { variantFor } from "../../schema/matching/situations.ts";
import { type Choices, queryOf } from "../finder/choices.ts";
import type { Asker } from "./asker.ts";

/** What a situation holds for one asker, with what has been said of the person and the place. */
export interface Fitting {
  variant: SituationVariant;
  /** The guidance that holds where the person is, by id: what is national, and what is of that place. */
  reaching: ReadonlyMap<string, Guidance>;
  query: OfferQuery;
  result: SearchResult;
}

/** undefined: the situation says nothing to this asker. */
export function fitting(
  prepared: Prepared,
  situation: Situation,
  { audience, role }: Asker,
  choices: Choices,
  now: Date,
): Fitting | undefined {
  const variant = variantFor(situation, { audience, role: role ?? undefined });
  if (!variant) return undefined;
  const query: OfferQuery = { ...queryOf({ ...choices, words: "" }, now), ...variant.offers };
  const today = isoDay(dayNumberAt(now));
  const reach = reachOf(prepared, Object.values(askedMunicipalities(prepared, query, today)).flat(), today);
  const reaching = prepared.guidance.filter(({ coverage }) => reach(coverage) !== "none");
  return {
    variant,
    query,
    reaching: new Map(reaching.map((guidance) => [guidance.id, guidance])),
    result: search(prepared, query, now),
  };
}
