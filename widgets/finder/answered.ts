import type { Words } from "../shared/words.ts";
import { type Choices, type CodeFilter, codeFilters, forAudience, toggled, withCodes, yearsOf } from "./choices.ts";
import { languageName } from "./options.ts";

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
  emptied: Choices;
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

  const one = (name: string | null, without: Choices): Answered => ({
    chosen: name ? [{ label: name, without }] : [],
    loosened: strings.without(name ?? ""),
    emptied: without,
  });
  const several = <List extends CodeFilter>(list: List): Answered => {
    const chosen = choices.codes[list].map((code) => ({
      label: label(list, code),
      without: toggled(choices, list, code),
    }));
    return {
      chosen,
      loosened: strings.without(strings.list(chosen.map((choice) => choice.label))),
      emptied: withCodes(choices, list, []),
    };
  };
  const seekingName = seeking && (seeking === "citizen" ? strings.seekingCitizen : strings.seekingOwn);

  return [
    fixed.audience ? [] : one(audience && label("audience", audience), forAudience(choices, null)),
    one(relation && label("relation", relation), { ...choices, relation: null }),
    one(seekingName, { ...choices, seeking: null }),
    codeFilters.filter((list) => !(fixed.topic && list === "topic")).map(several),
    { ...one(placeName, { ...choices, where: {} }), loosened: strings.inWholeCountry },
    one(choices.words.trim() && strings.quoted(choices.words.trim()), { ...choices, words: "" }),
    one(choices.openNow ? strings.openNowChip : null, { ...choices, openNow: false }),
    one(maxWaitWeeks && strings.maxWaitNames[maxWaitWeeks], { ...choices, maxWaitWeeks: null }),
    one(language && languageName(language, strings), { ...choices, language: null }),
    one(years === null ? null : strings.ageChip(years), { ...choices, age: "" }),
  ]
    .flat()
    .filter(({ chosen }) => chosen.length > 0);
}
