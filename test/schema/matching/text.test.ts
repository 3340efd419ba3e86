import { describe, expect, test } from "vitest";
import { isMeaningful } from "../../../schema/matching/small-words.ts";
import { fold, halves, stem, tokens } from "../../../schema/matching/text.ts";

describe("folding", () => {
  test.each([
    ["Århus", "aarhus"],
    ["Aarhus", "aarhus"],
    ["A\u030Arhus", "aarhus"],
    ["RÅDGIVNING", "raadgivning"],
    ["pårørende", "paaroerende"],
    ["paaroerende", "paaroerende"],
    ["Mændenes café", "maendenes cafe"],
    ["för Jämtland", "foer jaemtland"],
    ["Łódź Über", "łodz uber"],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("tokens are the words and the numbers", () => {
    expect(tokens("  Ring: 70-20 (LGBT+), e-mail… né! ")).toEqual(["ring", "70", "20", "lgbt", "e", "mail", "ne"]);
    expect(tokens("\u0000 … ?!")).toEqual([]);
  });
});

test.each([
  ["gruppe", "grupper", "gruppen", "grupperne", "gruppens"],
  ["psykolog", "psykologer", "psykologen", "psykologens", "psykologernes"],
  ["kvinde", "kvinder", "kvinderne", "kvindens"],
  ["samtale", "samtaler", "samtalerne"],
  ["krænkelse", "krænkelser", "krænkelsen", "krænket"],
  ["mareridt", "mareridtet", "mareridtene"],
  ["chat", "chatte", "chatten"],
])("%s and its endings share a stem", (...forms) => {
  expect(new Set(forms.map((form) => stem(fold(form))))).toHaveProperty("size", 1);
});

test.each(["sms", "ven", "far", "ptsd", "angst"])("%s is too short or too whole to lose anything", (word) => {
  expect(stem(word)).toBe(word);
});

test("small words, single letters and small numbers say nothing", () => {
  expect(tokens("jeg kan ikke mere på 14 med x i the of").filter(isMeaningful)).toEqual([]);
  expect(tokens("mænd 8900 vold").filter(isMeaningful)).toEqual(["maend", "8900", "vold"]);
});

describe("compounds", () => {
  const known = new Set(["selvhjaelp", "grup", "mand", "maend", "kvind", "sex", "ud"].map(stem));
  const split = (word: string) => halves(fold(word), (part) => known.has(part));

  test.each([
    ["selvhjælpsgruppe", ["selvhjaelps", "gruppe"]],
    ["mandegrupper", ["mande", "grupper"]],
    ["kvindegruppen", ["kvinde", "gruppen"]],
    ["madgruppe", []],
    ["sexgruppe", []],
    ["gruppe", []],
  ])("%s", (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
});
