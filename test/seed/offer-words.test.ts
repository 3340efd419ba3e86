import { expect, test } from "vitest";
import { lix } from "../helpers/lix.ts";
import { idsOf, offers, organisations, textsOf } from "./offers-seed.ts";
import { notOurWord } from "./word-list.ts";

const forCitizens = offers.filter(({ audiences }) => audiences.some((audience) => audience !== "professional"));

test("citizens meet no text harder than LIX 35", () => {
  const texts = forCitizens.flatMap(({ id, summary, description, firstContact }) =>
    [summary, description, firstContact].flatMap((text) => (text ? [{ id, da: text.da }] : [])),
  );
  const hard = texts.filter(({ da }) => lix(da) > 35).map(({ id, da }) => `${id} (${lix(da).toFixed(1)}): ${da}`);
  expect(hard).toEqual([]);
});

test("professionals meet no summary harder than LIX 50", () => {
  expect(idsOf(offers.filter(({ summary }) => lix(summary.da) > 50))).toEqual([]);
});

test("each stands in Danish and English", () => {
  expect(idsOf(offers.filter((offer) => textsOf(offer).some(({ en }) => en === undefined)))).toEqual([]);
});

test("each tells what the first contact is like", () => {
  expect(idsOf(offers.filter(({ firstContact }) => !firstContact))).toEqual([]);
});

test("no word judges, and none shouts", () => {
  const said = offers.flatMap((offer) => textsOf(offer).map(({ da }) => ({ id: offer.id, word: notOurWord(da) })));
  expect(said.filter(({ word }) => word !== undefined)).toEqual([]);
  expect(organisations.filter(({ summary }) => summary && notOurWord(summary.da)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ["Et sted for voksne, der har været udsat for misbrug.", "misbrug"],
  ["Hun kan ringe.", "Hun"],
  ["Du bliver ikke afvist.", "afvis"],
  ["Ring nu!", "!"],
  ["Center for Seksuelt Misbrugte", undefined],
  ["Vi hjælper mennesker, der sælger sex. De handler selv.", undefined],
])("the word list finds in “%s”: %s", (text, word) => {
  expect(notOurWord(text)).toBe(word);
});
