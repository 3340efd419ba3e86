import type { SearchResult } from "../../schema/matching/query.ts";
import { type Prepared, search } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import type { Lang } from "../shared/strings.ts";
import { type Words, wordsFor } from "../shared/words.ts";
import { type Answered, answeredQuestions, type Fixed } from "./answered.ts";
import { type Choices, queryOf } from "./choices.ts";
import { type Loosening, loosenings } from "./loosenings.ts";
import { meanwhileFor } from "./meanwhile.ts";
import { fullName } from "./place-names.ts";

/** All that follows from the registry and a person's choices at one moment. */
export interface Found {
  prepared: Prepared;
  now: Date;
  choices: Choices;
  words: Words;
  result: SearchResult;
  answered: readonly Answered[];
  fixed: Fixed;
  meanwhile: (offer: Offer) => Offer | undefined;
}

export function find(prepared: Prepared, choices: Choices, now: Date, lang: Lang, fixed: Fixed): Found {
  const words = wordsFor(prepared.registry.labels, lang, choices.audience === "professional");
  const query = queryOf(choices, now);
  const placeName = fullName(prepared, choices.where, words.strings);
  return {
    prepared,
    now,
    choices,
    words,
    fixed,
    result: search(prepared, query, now),
    answered: answeredQuestions(choices, words, placeName, fixed),
    meanwhile: meanwhileFor(prepared, query, now),
  };
}

/** What the search would give without each answer in turn. */
export const waysOut = ({ prepared, now, answered }: Found): Loosening[] =>
  loosenings(answered, (choices) => search(prepared, queryOf(choices, now), now).matches.length);
