import { describe, expect, test } from "vitest";
import { isMeaningful, tokens } from "../../../schema/matching/text.ts";
import { thesaurus } from "../../../schema/matching/thesaurus.ts";
import { codeLists, type ListName } from "../../../schema/vocabulary.ts";

const entries = Object.entries(thesaurus).map(([concept, words]) => ({
  concept,
  expressions: words.split(",").map((expression) => expression.trim()),
}));

test("every code exists", () => {
  for (const { concept } of entries) {
    const [list = "", code = ""] = concept.split(":");
    if (list === "language") expect(code).toMatch(/^[a-z]{2,3}$/);
    else if (list === "interpreter") expect(codeLists.answer).toContain(code);
    else expect(codeLists[list as ListName]).toContain(code);
  }
});

describe("every expression", () => {
  test("can be found: a single word is not one that the search leaves out", () => {
    const lost = entries
      .flatMap(({ expressions }) => expressions)
      .filter((expression) => tokens(expression).length < 2 && !tokens(expression).some(isMeaningful));
    expect(lost).toEqual([]);
  });

  test("stands once under its code", () => {
    for (const { concept, expressions } of entries) {
      expect([concept, expressions.length]).toEqual([concept, new Set(expressions).size]);
    }
  });
});

test.each(
  `incest, misbrugt, krænket, voldtaget, pædofil, stedfar, onkel, storebror, præst, træner, luder, escort, sugardating,
  det skete, ikke mit eget hjem, dissociere, flashback, ondt i underlivet, prostitueret, sexarbejder, stofmisbruger, narkoman`
    .split(",")
    .map((expression) => expression.trim()),
)("%s, which is never printed, can be searched for", (expression) => {
  expect(entries.flatMap(({ expressions }) => expressions)).toContain(expression);
});
