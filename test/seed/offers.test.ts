import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publicStatus } from "../../schema/offer.ts";
import type { Text } from "../../schema/text.ts";
import { offerFrom, readOffers, readOrganisations, readSources, type SeededOffer } from "../../seed/seed-files.ts";
import { lix } from "../helpers/lix.ts";

const folder = join(import.meta.dirname, "../../seed");
const documents = readSources(folder);
const organisations = readOrganisations(folder, documents);
const offers = readOffers(folder, documents);

/** Lines in the text of each document whose citations give line numbers. */
const linesOf: Record<string, number> = {
  "randers-handleplan": 265,
  "vive-2025": 388,
  "evaluering-2023": 3261,
  "socialstyrelsen-2022": 33,
  "siso-anbefalinger": 1953,
};

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
const drafts = ["hoert-ungeraadgivning", "joan-soestrene-aarhus-raadgivning", "joan-soestrene-raadgivning"];

/** Named by the sources as helping, with nothing on what the help is. */
const organisationsWithoutOffers = ["kkuc"];

const isPublic = ({ status }: SeededOffer) => publicStatus.some((shown) => shown === status);

const textsOf = (offer: SeededOffer): Text[] =>
  [
    offer.name,
    offer.summary,
    offer.description,
    offer.firstContact,
    offer.referral,
    ...offer.criteria.map(({ text }) => text),
    ...offer.contacts.map(({ label }) => label),
    ...offer.links.map(({ label }) => label),
  ].filter((text) => text !== undefined);

const wordsOf = (offer: SeededOffer) => textsOf(offer).flatMap(({ da, en }) => (en === undefined ? [da] : [da, en]));

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

const numbersIn = (text: string) =>
  (text.match(/(?<![\d/])\+?\d(?: ?\d){2,}(?!\d)/g) ?? []).filter((digits) => !isYear(digits));

describe("the files", () => {
  test("each offer has an id of its own, which is its file's name", () => {
    const names = readdirSync(join(folder, "offers")).map((name) => name.replace(/\.json$/, ""));
    expect(offers.map(({ id }) => id)).toEqual(names.sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test("each organisation has an id of its own, and each offer an organisation that is there", () => {
    const ids = organisations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(offers.filter(({ organisation }) => !ids.includes(organisation))).toEqual([]);
  });

  test("each organisation has an offer, or is known to have none", () => {
    const without = organisations.filter(({ id }) => offers.every(({ organisation }) => organisation !== id));
    expect(without.map(({ id }) => id)).toEqual(organisationsWithoutOffers);
  });

  test("a fault is told with its file and its field", () => {
    expect(() => offerFrom("offers/opdigtet.json", { id: "opdigtet", price: "gratis" }, documents)).toThrow(
      /offers\/opdigtet\.json: price: /,
    );
  });

  test("a source that is not there is told with its file and its place", () => {
    const opdigtet = {
      ...offers[0],
      sources: [{ source: "opdigtet", locator: "s. 1", facts: ["content"] }],
    };
    expect(() => offerFrom("offers/opdigtet.json", opdigtet, documents)).toThrow(
      'offers/opdigtet.json: sources.0.source: "opdigtet" is not in sources.json',
    );
  });
});

describe("what the public may see", () => {
  test("a public offer has a way in", () => {
    const without = offers.filter((offer) => isPublic(offer) && offer.contacts.length + offer.links.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("all are published but the ones without a way in", () => {
    expect(offers.filter((offer) => offer.status !== "published").map(({ id, status }) => [id, status])).toEqual(
      drafts.map((id) => [id, "draft"]),
    );
  });

  test("each has a source for that it exists, for what it is, and for its contact", () => {
    const lacking = offers.filter((offer) => {
      const facts = new Set(offer.sources.flatMap((source) => source.facts));
      const needed = isPublic(offer)
        ? (["identity", "content", "contact"] as const)
        : (["identity", "content"] as const);
      return !needed.every((fact) => facts.has(fact));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("criteria, waits, hours and a stated area each have a source", () => {
    const lacking = offers.flatMap((offer) => {
      const facts = new Set(offer.sources.flatMap((source) => source.facts));
      return [
        ...(offer.criteria.length > 0 && !facts.has("criteria") ? [`${offer.id}: criteria`] : []),
        ...(offer.waiting.length > 0 && !facts.has("waiting") ? [`${offer.id}: waiting`] : []),
        ...(offer.contacts.some(({ hours }) => hours) && !facts.has("hours") ? [`${offer.id}: hours`] : []),
        ...(offer.coverage !== "unknown" && !facts.has("coverage") ? [`${offer.id}: coverage`] : []),
      ];
    });
    expect(lacking).toEqual([]);
  });

  test("numbers are only those that a page states", () => {
    const found = offers.flatMap((offer) => [
      ...wordsOf(offer).flatMap(numbersIn),
      ...offer.contacts.map(({ value }) => value),
    ]);
    expect([...new Set(found)].sort()).toEqual(Object.keys(statedNumbers).sort());
    for (const [number, stated] of Object.entries(statedNumbers)) {
      const [source = ""] = stated.split(":");
      expect(Object.keys(documents), `${number} names a source that is there`).toContain(source);
    }
  });

  test("the rule of a project says which year, in words too", () => {
    const ofProjects = offers.flatMap(({ id, criteria }) =>
      criteria.filter(({ basis }) => basis === "project").map((criterion) => ({ id, ...criterion })),
    );
    expect(ofProjects.length).toBeGreaterThan(0);
    const silent = ofProjects.filter(({ year, text }) => year === undefined || !text.da.includes(`${year}`));
    expect(silent).toEqual([]);
  });

  test("a wait is told with the day it was known, never in a summary", () => {
    for (const { id, waiting, summary } of offers) {
      expect(
        waiting.every(({ asOf }) => asOf.startsWith("2022-")),
        id,
      ).toBe(true);
      expect(summary.da, id).not.toMatch(/vente(?:tid|liste)/i);
    }
  });
});

describe("the words", () => {
  const citizens = offers.filter(({ audiences }) => audiences.some((audience) => audience !== "professional"));
  const readable = citizens.flatMap((offer) =>
    [offer.summary, offer.description, offer.firstContact].flatMap((text) =>
      text ? [{ id: offer.id, da: text.da }] : [],
    ),
  );

  test("citizens meet no text harder than LIX 35", () => {
    const hard = readable.filter(({ da }) => lix(da) > 35).map(({ id, da }) => `${id} (${lix(da).toFixed(1)}): ${da}`);
    expect(hard).toEqual([]);
  });

  test("professionals meet no summary harder than LIX 50", () => {
    expect(offers.filter(({ summary }) => lix(summary.da) > 50).map(({ id }) => id)).toEqual([]);
  });

  test("each has Danish and English", () => {
    const missing = offers.filter((offer) => textsOf(offer).some(({ en }) => en === undefined));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("each tells what the first contact is like", () => {
    expect(offers.filter(({ firstContact }) => !firstContact).map(({ id }) => id)).toEqual([]);
  });

  test("no word calls a person a victim, an addict or a liar, and none shouts", () => {
    const avoided = /misbrug|krænk|prostitu|gerningsmand|begå selvmord|påstå|indrømm|!/i;
    expect(offers.filter((offer) => textsOf(offer).some(({ da }) => avoided.test(da))).map(({ id }) => id)).toEqual([]);
  });

  test("nobody is named", () => {
    const known = [
      ...organisations.flatMap(({ name }) => [name.da, name.en ?? name.da]),
      ...offers.flatMap(({ name }) => [name.da, name.en ?? name.da]),
      ...offers.flatMap(({ places = [] }) => places.flatMap(({ town }) => town ?? [])),
      ...["Region Midtjylland", "Region Syddanmark", "Central Denmark Region", "Southern Denmark"],
      ...["Psykiatriens", "Psykiatrien", "Stolpegård", "Spor", "CSM Midt", "Digital Post"],
    ].sort((a, b) => b.length - a.length);
    const withoutKnown = (text: string) => known.reduce((rest, name) => rest.replaceAll(name, "–"), text);
    const twoNames = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
    const named = offers.flatMap((offer) =>
      wordsOf(offer)
        .map(withoutKnown)
        .filter((text) => twoNames.test(text)),
    );
    expect(named).toEqual([]);
  });
});

describe("where each fact comes from", () => {
  const cited = [...organisations, ...offers].flatMap(({ id, sources }) =>
    sources.map((source) => ({ id, ...source })),
  );
  const documentIds = new Map(
    Object.entries(documents).map(([id, { title, publisher, url }]) => [`${title}|${publisher}|${url}`, id]),
  );

  test("lines lie inside the document, and a page has an address instead", () => {
    const faulty = cited.filter(({ title, publisher, url, locator }) => {
      const lines = linesOf[documentIds.get(`${title}|${publisher}|${url}`) ?? ""];
      if (lines === undefined) return url === undefined;
      const ranges = [...locator.matchAll(/(\d+)(?:-(\d+))?(?=[ ,:;)]|$)/g)].filter(() => /\blinje \d/.test(locator));
      const ends = ranges.map(([, first, last]) => [Number(first), Number(last ?? first)] as const);
      return ends.length === 0 || ends.some(([first, last]) => !(1 <= first && first <= last && last <= lines));
    });
    expect(faulty.map(({ id, locator }) => `${id}: ${locator}`)).toEqual([]);
  });

  test("no document is described twice", () => {
    expect(documentIds.size).toBe(Object.keys(documents).length);
  });
});
