import { expect, test } from "vitest";
import { lix } from "../helpers/lix.ts";
import { idsOf, offers, organisations, textsOf, wordsOf } from "./offers-seed.ts";

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
  const avoided = /misbrug|krænk|prostitu|gerningsmand|begå selvmord|påstå|indrømm|!/i;
  expect(idsOf(offers.filter((offer) => textsOf(offer).some(({ da }) => avoided.test(da))))).toEqual([]);
});

test("nobody is named", () => {
  const known = [
    ...[...organisations, ...offers].flatMap(({ name: { da, en = da } }) => [da, en]),
    ...offers.flatMap(({ places = [] }) => places.flatMap(({ town = [] }) => town)),
    ...["Region Midtjylland", "Region Syddanmark", "Region Nordjylland"],
    ...["Central Denmark Region", "North Denmark Region", "Southern Denmark"],
    ...["Psykiatriens", "Psykiatrien", "Stolpegård", "Spor", "CSM Midt", "Digital Post"],
  ].sort((a, b) => b.length - a.length);
  const withoutKnown = (text: string) => known.reduce((rest, name) => rest.replaceAll(name, "–"), text);
  const twoNames = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
  const named = offers.flatMap(wordsOf).filter((text) => twoNames.test(withoutKnown(text)));
  expect(named).toEqual([]);
});
