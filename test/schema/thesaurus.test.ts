import { describe, expect, test } from "vitest";
import { meaningsOf } from "../../schema/matching/concepts.ts";
import { prepare } from "../../schema/matching/search.ts";
import { isMeaningful } from "../../schema/matching/small-words.ts";
import { stem, tokens } from "../../schema/matching/text.ts";
import { thesaurus } from "../../schema/thesaurus.ts";
import { codeLists, type ListName } from "../../schema/vocabulary.ts";
import { fictitiousRegistry } from "../helpers/fictitious.ts";

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

  test("stands once under its code, in one of its forms", () => {
    for (const { concept, expressions } of entries) {
      const stems = expressions.map((expression) => tokens(expression).map(stem).join(" "));
      expect(stems, concept).toEqual([...new Set(stems)]);
    }
  });
});

const { concepts } = prepare(fictitiousRegistry()).offerWords;

test.each(
  `incest, misbrugt, krænket, voldtaget, pædofil, stedfar, onkel, storebror, præst, træner, luder, escort, sugardating,
  det skete, ikke mit eget hjem, dissociere, flashback, ondt i underlivet, prostitueret, sexarbejder, misbruger,
  stofmisbruger, narkoman`
    .split(",")
    .map((expression) => expression.trim()),
)("%s, which is never printed, means something", (expression) => {
  expect(meaningsOf(concepts, tokens(expression))).not.toEqual([]);
});

test.each([
  ["psykolog", "kind:therapy"],
  ["gratis", "price:free"],
  ["anonym", "identity:anonymous"],
  ["chatten", "channel:chat"],
  ["selvmord", "topic:suicidal-thoughts"],
  ["sove", "topic:late-effects"],
  ["min kone", "relation:partner"],
  ["mand", "group:men"],
  ["Randers", "municipality:0730"],
  ["København", "region:oestdanmark"],
  ["Midtjylland", "region:midtjylland"],
])("%s means %s", (expression, concept) => {
  expect(meaningsOf(concepts, tokens(expression))).toContain(concept);
});
