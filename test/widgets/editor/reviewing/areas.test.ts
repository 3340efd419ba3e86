import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { areaRegistry, line } from "./area-registry.ts";
import { all, one, open, press, read, settled } from "./desks.ts";

const tag = "vejviser-area-desk";
const article = (id: string) => `[data-entry="${id}"]`;
const newYear = new Date("2027-01-01T08:00:00Z");

test("on 1 January 2027 it says what is missing, and what the public is told meanwhile", async () => {
  const desk = await open(tag, areaRegistry().client, { at: newYear });
  expect(all(desk, "article h3").map((name) => read(name))).toEqual([
    "Region Midtjylland",
    "Region Syddanmark",
    "Region Østdanmark",
    "Region Nordjylland",
    "Region Hovedstaden",
    "Region Sjælland",
  ]);
  const coming = read(one(desk, article("oestdanmark")));
  expect(coming).toContain("Koden er ikke indtastet");
  expect(coming).toContain("Borgerne får at vide: ring til din læge eller lægevagten.");
  expect(read(one(desk, article("hovedstaden"))), "nothing is missing of what is no more").not.toContain(
    "Det skal du se på",
  );
  expect(read(one(desk, article("hovedstaden")))).toContain("Findes ikke længere. Gjaldt indtil 1. januar 2027.");
});

test("before that it says when a line ends", async () => {
  const desk = await open(tag, areaRegistry().client);
  expect(read(one(desk, article("hovedstaden")))).toContain("Nummeret vises kun indtil 1. januar 2027");
  expect(read(one(desk, article("nordjylland")))).not.toContain("Det skal du se på");
  const later = await open(tag, areaRegistry().client, { at: new Date("2027-06-01T08:00:00Z") });
  expect(read(one(later, article("nordjylland")))).toContain(
    "Nummeret vises ikke længere. Det gjaldt indtil 1. juni 2027",
  );
});

test("a code is entered, seen beside what was there, and public at once", async () => {
  const { client, writes } = areaRegistry();
  const desk = await open(tag, client, { at: newYear });
  await press(desk, article("oestdanmark"), "Ret");
  await userEvent.fill(one(desk, "#field-code"), " 1099 ");
  await settled(desk);
  expect(read(one(desk, ".changed"))).toContain("1099");
  expect(read(one(desk, ".changed dt")), "a code need not wait").toBe("Officiel kode");
  await press(desk, ".writing", "Gem");
  expect(writes()).toEqual([
    { method: "PUT", path: "/v1/areas/regions/oestdanmark", body: { code: "1099" }, ifMatch: '"1"' },
  ]);
  expect(desk.said).toEqual(["Gemt: Region Østdanmark."]);
  expect(read(one(desk, article("oestdanmark")))).toContain("Officiel kode: 1099");
});

test("a number is written with its source, and waits for another organisation", async () => {
  const { client, writes } = areaRegistry();
  const desk = await open(tag, client, { at: newYear });
  await press(desk, article("oestdanmark"), "Ret");
  await press(desk, ".writing", "Udfyld: Nummer til lægevagten");
  for (const [field, value] of [
    ["number", "00 00 00 03"],
    ["text-da", "Opdigtet lægevagt"],
    ["validUntil", "2027-07-01"],
    ["source-title", "Opdigtet kilde"],
    ["source-publisher", "Opdigtet region"],
    ["source-locator", "side 1"],
  ])
    await userEvent.fill(one(desk, `#field-medicalLine-${field}`), value ?? "");
  await press(desk, ".writing", "Gem");
  expect(writes()[0]?.body).toEqual({ code: null, medicalLine: line("00 00 00 03", "2027-07-01") });
  expect(read(one(desk, ".note[role=alert]"))).toContain(
    "Venter på en redaktør fra en anden organisation: Nummer til lægevagten.",
  );
  expect(read(one(desk, article("oestdanmark"))), "the public sees none yet").toContain("Der står intet nummer");
});

test("what was typed stays when somebody was quicker, and is held against theirs", async () => {
  const { client, writes } = areaRegistry({ isStale: true });
  const desk = await open(tag, client, { at: newYear });
  await press(desk, article("oestdanmark"), "Ret");
  await userEvent.fill(one(desk, "#field-code"), "1099");
  await press(desk, ".writing", "Gem");
  expect(read(one(desk, ".writing .note"))).toContain("En anden har rettet i mellemtiden");
  expect(read(one(desk, ".side.old"))).toContain("1090");
  expect(read(one(desk, ".side.new"))).toContain("1099");
  await press(desk, ".writing", "Gem");
  expect(writes().map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
});
