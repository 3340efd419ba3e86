import type { Guidance, Situation, SituationVariant } from "../../schema/guidance.ts";
import type { Asker } from "../../schema/matching/askers.ts";
import { guidanceReaching } from "../../schema/matching/guidance.ts";
import type { OfferQuery, SearchResult } from "../../schema/matching/query.ts";
import { type Prepared, search } from "../../schema/matching/search.ts";
import { variantFor } from "../../schema/matching/situations.ts";
import { type Choices, queryOf } from "../finder/choices.ts";

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
  asker: Asker,
  choices: Choices,
  now: Date,
): Fitting | undefined {
  const variant = variantFor(situation, asker);
  if (!variant) return undefined;
  const { relation } = asker;
  const asked = queryOf({ ...choices, relation, words: "" }, now);
  const query: OfferQuery = { ...asked, ...variant.offers };
  return {
    variant,
    query,
    reaching: guidanceReaching(prepared, query, now),
    result: search(prepared, query, now),
  };
}
