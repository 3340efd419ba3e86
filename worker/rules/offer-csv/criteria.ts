import type { Criterion } from "../../../schema/offer.ts";
import { criterionRule } from "../../../schema/vocabulary.ts";
import { codesByName, namesOf, readCode, wordOf } from "./code-words.ts";
import { type Form, into } from "./entries.ts";
import { readYear } from "./numbers.ts";
import { type Draft, put } from "./paths.ts";
import { plain } from "./words.ts";

const conditions = codesByName("condition");
const bases = codesByName("criterionBasis");

/** "Det er et krav: Du skal være fyldt 18 år. | Handler om: Fyldt 18 | Gælder: Stedets egne krav". */
export const criteria: Form<Criterion> = {
  write: ({ condition, rule, basis, year, text }) => [
    [wordOf("criterionRule", rule), text.da],
    ["Engelsk", text.en],
    ["Handler om", condition && wordOf("condition", condition)],
    ["Gælder", wordOf("criterionBasis", basis)],
    ["År", year?.toString()],
  ],
  read: new Map([
    ...criterionRule.flatMap((rule) =>
      namesOf("criterionRule", rule).map(
        (name) =>
          [
            plain(name),
            (text: string, draft: Draft) => {
              into("text.da")(text, draft);
              put(draft, "rule", rule);
            },
          ] as const,
      ),
    ),
    ["engelsk", into("text.en")],
    ["handler om", into("condition", (text) => readCode("condition", conditions, text))],
    ["gælder", into("basis", (text) => readCode("criterionBasis", bases, text))],
    ["år", into("year", readYear)],
  ]),
  example: "Det er et krav: Du skal være fyldt 18. | Handler om: Fyldt 18 | Gælder: Stedets egne krav",
};
