import { describe, expect, test } from "vitest";
import { relevance } from "../../../schema/matching/relevance.ts";
import { prepare, search } from "../../../schema/matching/search.ts";
import { type Document, indexWords } from "../../../schema/matching/words.ts";
import type { Offer } from "../../../schema/offer.ts";
import type { Concept } from "../../../schema/thesaurus.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";

const now = new Date("2026-11-21T12:00:00Z");
const prepared = prepare(fictitiousRegistry());
const ids = (q: string, offers?: Offer[]) =>
  search(offers ? prepare({ ...fictitiousRegistry(), offers }) : prepared, { q }, now).matches.map(
    ({ offer }) => offer.id,
  );
const bestFor = (q: string) => {
  const scores = relevance(prepared.offerWords, q) ?? [];
  return prepared.offers.filter(({ place }) => scores[place] === Math.max(...scores)).map(({ offer }) => offer.id);
};
const everything = ids("");

describe("what somebody types finds", () => {
  test.each([
    ["a word of the name", "natlinje", "opdigtet-natlinje"],
    ["a word of the summary, in another form", "flashbacks", "opdigtet-kursus"],
    ["a word of the description", "anmeldelsen", "opdigtet-raadgivning"],
    ["a word of what happens first", "bestemmer", "opdigtet-linje"],
    ["the organisation", "opdigtet institution", "opdigtet-vaerested"],
    ["a place's town", "odense", "opdigtet-raadgivning"],
    ["without Danish letters", "fysioterapi og naerhed", "opdigtet-oestligt-center"],
    ["half of a compound", "gruppe mænd", "opdigtet-mandegruppe"],
    ["a compound of known halves", "mandegruppe", "opdigtet-mandegruppe"],
    ["the beginning of a word, while it is typed", "selvhjæ", "opdigtet-kvindegruppe"],
    ["a part of a compound that nobody has as a word", "kontakt ", "opdigtet-skjult-forloeb"],
    ["a slip of the finger", "psykiatrsik", "opdigtet-psykiatri"],
    ["a word that is never printed", "luder", "opdigtet-vaerested"],
    ["a whole expression", "sugar baby", "opdigtet-vaerested"],
    ["a code by its label", "fysioterapi", "opdigtet-oestligt-center"],
    ["a code by its label in English", "shelter from selling sex", "opdigtet-vaerested"],
    ["English", "my wife was abused", "opdigtet-paaroerendegruppe"],
    ["a language", "på thai", "opdigtet-vaerested"],
    ["sign language", "tegnsprog", "opdigtet-kursus"],
    ["a municipality and what is needed there", "terapi i Randers", "opdigtet-klinik"],
    ["who is asked for", "min kone", "opdigtet-paaroerendegruppe"],
    ["the night", "jeg vil dø", "opdigtet-natlinje"],
  ])("%s: %s", (_, q, id) => {
    expect(bestFor(q)).toContain(id);
  });

  test("a whole sentence, typed by somebody who is afraid", () => {
    const found = ids("kan ikke sove mareridt noget der skete da jeg var 14");
    expect(found.slice(0, 2).sort()).toEqual(["opdigtet-kursus", "opdigtet-natlinje"]);
    expect(found.length).toBeGreaterThan(8);
  });

  test("a discreet place by its municipality, and by nothing else that it may have said", () => {
    const shelter = fictitiousOffer({
      places: [
        { name: "Skjulhuset", town: "Gemmeby", municipality: "0730", wheelchairAccess: "unknown", discreet: true },
      ],
    });
    expect(["randers ", "skjulhuset ", "gemmeby "].map((q) => ids(q, [shelter]).length)).toEqual([1, 0, 0]);
  });

  test("all forms of writing alike", () => {
    for (const form of ["pårørende", "PÅRØRENDE", "paaroerende", "pa\u030Arørende"]) {
      expect(ids(form)).toEqual(ids("pårørende"));
    }
  });

  test("words that nobody knows are no hindrance beside others", () => {
    expect(ids("zzyzx psykiatri qwxqwx ")).toEqual(ids("psykiatri "));
  });

  test("nothing when nothing is known", () => {
    expect(ids("zzyzx")).toEqual([]);
    expect(ids("zzyzx qwxqwx ")).toEqual([]);
  });

  test.each(["", "  ", "…?!", "jeg", "jeg har brug for hjælp", "p", "ps", "14"])(
    "everything while nothing is said: %j",
    (q) => {
      expect(ids(q)).toEqual(everything);
    },
  );

  test("no other word for one that is known by its stem", () => {
    const offers = ["krukker", "krukkel"].map((name) =>
      fictitiousOffer({ id: `opdigtet-${name}`, name: { da: name } }),
    );
    expect(ids("krukke ", offers)).toEqual(["opdigtet-krukker"]);
  });

  test("a place by its name, and not by a word that shares its stem", () => {
    const registry = fictitiousRegistry();
    const municipalities = registry.areas.municipalities.map((municipality) =>
      municipality.code === "0730" ? { ...municipality, name: "Vejen" } : municipality,
    );
    const vejen = prepare({ ...registry, areas: { ...registry.areas, municipalities } });
    const found = (q: string) => search(vejen, { q }, now).matches.map(({ offer }) => offer.id);
    expect(found("i Vejen ")).toContain("opdigtet-mandegruppe");
    expect(found("vejs ")).toEqual([]);
  });

  test("no other word for one that is known, however near it is", () => {
    const offers = ["angst", "tangst"].map((name) => fictitiousOffer({ id: `opdigtet-${name}`, name: { da: name } }));
    expect(ids("tangst ", offers)).toEqual(["opdigtet-tangst"]);
  });
});

describe("what weighs more", () => {
  const found = (q: string, offers: Partial<Offer>[]) =>
    ids(
      q,
      offers.map((offer) => fictitiousOffer(offer)),
    );

  test("the name before the summary before the description", () => {
    expect(
      found("keramik", [
        { id: "a", description: { da: "Keramik" } },
        { id: "b", summary: { da: "Keramik" } },
        { id: "c", name: { da: "Keramik" } },
      ]),
    ).toEqual(["c", "b", "a"]);
  });

  test("a seldom word before a common one", () => {
    const common = ["b", "c", "d", "e"].map((id) => ({ id, name: { da: "Maling" } }));
    expect(found("maling keramik", [...common, { id: "z", name: { da: "Keramik" } }])[0]).toBe("z");
  });

  test("two words before one", () => {
    expect(
      found("maling keramik", [
        { id: "a", name: { da: "Maling" } },
        { id: "b", name: { da: "Keramik" } },
        { id: "c", summary: { da: "Keramik og maling" } },
      ])[0],
    ).toBe("c");
  });

  test("the word itself before what it means", () => {
    expect(
      found("tovholder", [
        { id: "a", kinds: ["care-coordination"] },
        { id: "b", name: { da: "Tovholder" } },
      ]),
    ).toEqual(["b", "a"]);
  });

  test("a word by itself before one that it is half of", () => {
    expect(
      found("keramik ", [
        { id: "a", name: { da: "Keramikgruppe" } },
        { id: "b", name: { da: "Keramik" } },
      ]),
    ).toEqual(["b", "a"]);
  });

  test("each further code that an expression means adds less", () => {
    const carrying = (...concepts: Concept[]): Document => ({ texts: [], concepts: concepts.map((one) => [4, one]) });
    const index = indexWords(
      [
        carrying("relation:partner"),
        carrying("relation:partner", "relation:parent"),
        carrying("relation:partner", "relation:parent", "relation:child"),
        carrying(),
      ],
      {
        meanings: new Map([["familie", ["relation:partner", "relation:parent", "relation:child"]]]),
        words: ["familie"],
        longest: 1,
      },
    );
    const [one = 0, two = 0, three = 0, none] = relevance(index, "familie ") ?? [];
    expect(none).toBe(0);
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
    expect(three - two).toBeLessThan(two - one);
  });

  test("a word that all of very many hold still finds them", () => {
    const index = indexWords(
      Array.from({ length: 3_000 }, () => ({ texts: [[1, "keramik"]], concepts: [] }) satisfies Document),
      { meanings: new Map(), words: [], longest: 1 },
    );
    expect(relevance(index, "keramik")?.every((score) => score > 0)).toBe(true);
  });
});

test("a snapshot from before the thesaurus was part of it is searched by the words of offers and labels", () => {
  const { thesaurus: _, ...earlier } = fictitiousRegistry();
  const ids = (among: typeof prepared, q: string) => search(among, { q }, now).matches.map(({ offer }) => offer.id);
  expect(ids(prepare(earlier), "psykolog")).not.toEqual([]);
  expect(ids(prepared, "hotline"), "which the thesaurus alone knows").not.toEqual([]);
  expect(ids(prepare(earlier), "hotline")).toEqual([]);
});
