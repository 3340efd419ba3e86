import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offerFrom } from "../../seed/seed-files.ts";
import { documents, folder, idsOf, isPublic, offers, organisations, wordsOf } from "./offers-seed.ts";

/** Every number that stands as one, and the page that states it. A new one is looked up before it is added here. */
const statedNumbers: Record<string, string> = {
  "112": "politi-alarm-112: Hvornår skal du ringe 112?",
  "114": "rn-112: the paragraph on what is not urgent",
  "1888": "lev-uden-vold-2022: national hotline",
  "116 006": "offerraadgivningen-25-aar: second paragraph",
  "116 111": "bt-boernetelefonen-2022: last paragraph, written 11 61 11",
  "70 201 201": "syd-paaroerende: written 70 20 12 01",
  "35 45 97 78": "rigshospitalet-cso: Underretningspligt og videregivelse af oplysninger",
};

/** Known to exist, but with no way in that a page of their own states over https. */
const drafts = ["hoert-ungeraadgivning", "joan-soestrene-aarhus-raadgivning"];

/** Named by the sources as helping, with nothing on what the help is. */
const organisationsWithoutOffers = ["kkuc"];

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

const numbersIn = (text: string) =>
  (text.match(/(?<!\d)\+?\d(?: ?\d){2,}(?!\d)/g) ?? []).filter((digits) => !isYear(digits));

describe("the files", () => {
  test("each offer has an id of its own, which is its file's name", () => {
    const names = readdirSync(join(folder, "offers")).map((name) => name.replace(/\.json$/, ""));
    expect(idsOf(offers).sort()).toEqual(names.sort());
  });

  test("each organisation has an id of its own, and each offer an organisation that is there", () => {
    const ids = idsOf(organisations);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf(offers.filter(({ organisation }) => !ids.includes(organisation)))).toEqual([]);
  });

  test("each organisation has an offer, or is known to have none", () => {
    const without = organisations.filter(({ id }) => offers.every(({ organisation }) => organisation !== id));
    expect(idsOf(without)).toEqual(organisationsWithoutOffers);
  });

  test("a fault is told with its file and its field", () => {
    expect(() => offerFrom("offers/opdigtet.json", { id: "opdigtet", price: "gratis" }, documents)).toThrow(
      /^offers\/opdigtet\.json: price: /m,
    );
  });
});

describe("what the public may see", () => {
  test("a public offer has a way in", () => {
    const without = offers.filter((offer) => isPublic(offer) && offer.contacts.length + offer.links.length === 0);
    expect(idsOf(without)).toEqual([]);
  });

  test("all are published but the ones without a way in", () => {
    const others = offers.filter(({ status }) => status !== "published");
    expect(others.map(({ id, status }) => [id, status])).toEqual(drafts.map((id) => [id, "draft"]));
  });

  test("numbers are only those that a page states", () => {
    const found = offers.flatMap((offer) => [
      ...wordsOf(offer).flatMap(numbersIn),
      ...offer.contacts.map(({ value }) => value),
    ]);
    expect([...new Set(found)].sort()).toEqual(Object.keys(statedNumbers).sort());
    for (const stated of Object.values(statedNumbers)) expect(documents).toHaveProperty([stated.split(":")[0] ?? ""]);
  });

  test("no place is told that must not be known", () => {
    expect(idsOf(offers.filter(({ places = [] }) => places.some(({ discreet }) => discreet)))).toEqual([]);
  });

  test("the rule of a project says which year, in words too", () => {
    const ofProjects = offers.flatMap(({ id, criteria }) =>
      criteria.filter(({ basis }) => basis === "project").map((criterion) => ({ id, ...criterion })),
    );
    expect(ofProjects.length).toBeGreaterThan(0);
    const silent = ofProjects.filter(({ year, text }) => year === undefined || !text.da.includes(`${year}`));
    expect(silent).toEqual([]);
  });

  test("a wait is told with the day it was known, and never in a summary", () => {
    const waits = offers.flatMap(({ waiting }) => waiting);
    expect([...new Set(waits.map(({ asOf }) => asOf))].sort()).toEqual(["2021-02-02", "2022-11-08"]);
    expect(idsOf(offers.filter(({ summary }) => /vente(?:tid|liste)/i.test(summary.da)))).toEqual([]);
  });
});
