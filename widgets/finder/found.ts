import { type Bridges, bridgesFor } from "../../schema/matching/bridges.ts";
import { wallMinute } from "../../schema/matching/clock.ts";
import type { OfferQuery, SearchResult } from "../../schema/matching/query.ts";
import { type Prepared, search } from "../../schema/matching/search.ts";
import type { Lang } from "../shared/strings.ts";
import { type Words, wordsFor } from "../shared/words.ts";
import { type Answered, answeredQuestions, type Fixed } from "./answered.ts";
import { type Choices, queryOf } from "./choices.ts";
import { type Loosening, loosenings } from "./loosenings.ts";
import { mostOthers } from "./other-places.ts";
import { fullName } from "./place-names.ts";

/** All that follows from the registry and a person's choices at one moment. */
export interface Found {
  prepared: Prepared;
  now: Date;
  choices: Choices;
  query: OfferQuery;
  words: Words;
  result: SearchResult;
  answered: readonly Answered[];
  fixed: Fixed;
  bridges: Bridges;
  /** What the bridges follow from. */
  bridgesKey: string;
}

/** `last` is what was found before this: what a person types changes nothing of where else they can turn. */
export function find(
  prepared: Prepared,
  choices: Choices,
  now: Date,
  lang: Lang,
  fixed: Fixed,
  last: Found | undefined,
): Found {
  const words = wordsFor(prepared.registry.labels, lang, choices.audience === "professional");
  const query = queryOf(choices, now);
  const bridgesKey = JSON.stringify([wallMinute(now), queryOf({ ...choices, words: "", sort: "fit" }, now)]);
  const isSame = last?.prepared === prepared && last.bridgesKey === bridgesKey;
  const placeName = fullName(prepared, choices.where, words.strings);
  return {
    prepared,
    now,
    choices,
    query,
    words,
    fixed,
    result: search(prepared, query, now),
    answered: answeredQuestions(choices, words, placeName, fixed),
    bridges: isSame ? last.bridges : bridgesFor(prepared, query, now, mostOthers),
    bridgesKey,
  };
}

/** What the search would give without some of the answers. */
export const waysOut = ({ prepared, now, choices, answered, words }: Found): Loosening[] =>
  loosenings(
    choices,
    answered,
    words.strings.list,
    (loosened) => search(prepared, queryOf(loosened, now), now).matches.length,
  );
