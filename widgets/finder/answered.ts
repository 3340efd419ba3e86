import { languageName } from "../../schema/saying/languages.ts";
import type { Words } from "../shared/words.ts";
import { type Choices, type CodeFilter, codeFilters, forAudience, toggled, withCodes, yearsOf } from "./choices.ts";

/** One thing that a person has chosen, in words, and the choices as they would be without it. */
export interface Chosen {
  label: string;
  without: Choices;
}

/** A question that the person has answered. */
export interface Answered {
  chosen: Chosen[];
  /** What a search without this answer is called. */
  loosened: string;
  without(choices: Choices): Choices;
}

/** What the holding page has chosen for good. */
export interface Fixed {
  audience: boolean;
  topic: boolean;
}

/** The answered questions in the order in which they are asked, but for those that the holding page has fixed. */
export function answeredQuestions(choices: Choices, words: Words, placeName: string, fixed: Fixed): Answered[] {
  const { strings, label } = words;
  const { audience, relation, seeking, maxWaitWeeks, language } = choices;
  const years = yearsOf(choices.age);

  const one = (name: string | null, without: (choices: Choices) => Choices): Answered => ({
    chosen: name ? [{ label: name, without: without(choices) }] : [],
    loosened: strings.without(name ?? ""),
    without,
  });
  const several = <List extends CodeFilter>(list: List): Answered => {
    const chosen = choices.codes[list].map((code) => ({
      label: label(list, code),
      without: toggled(choices, list, code),
    }));
    return {
      chosen,
      loosened: strings.without(strings.list(chosen.map((choice) => choice.label))),
      without: (others) => withCodes(others, list, []),
    };
  };
  const seekingName = seeking && (seeking === "citizen" ? strings.seekingCitizen : strings.seekingOwn);

  return [
    fixed.audience ? [] : one(audience && label("audience", audience), (others) => forAudience(others, null)),
    one(relation && label("relation", relation), (others) => ({ ...others, relation: null })),
    one(seekingName, (others) => ({ ...others, seeking: null })),
    codeFilters.filter((list) => !(fixed.topic && list === "topic")).map(several),
    { ...one(placeName, (others) => ({ ...others, where: {} })), loosened: strings.inWholeCountry },
    one(choices.words.trim() && strings.quoted(choices.words.trim()), (others) => ({ ...others, words: "" })),
    one(choices.openNow ? strings.openNowChip : null, (others) => ({ ...others, openNow: false })),
    one(maxWaitWeeks && strings.maxWaitNames[maxWaitWeeks], (others) => ({ ...others, maxWaitWeeks: null })),
    one(language && languageName(language, strings), (others) => ({ ...others, language: null })),
    one(years === null ? null : strings.ageChip(years), (others) => ({ ...others, age: "" })),
  ]
    .flat()
    .filter(({ chosen }) => chosen.length > 0);
}
