import { describe, expect, test } from "vitest";
import type { SituationVariant } from "../../schema/guidance.ts";
import { labels } from "../../schema/labels.ts";
import { situationStep } from "../../schema/vocabulary.ts";
import { lix } from "../helpers/lix.ts";
import {
  allTexts,
  danish,
  offers,
  type Snippet,
  situations,
  snippetOf,
  snippets,
  textsOf,
  variants,
} from "./guidance-seed.ts";
import { inventoryIds } from "./inventory-ids.ts";

const idsWhere = (fails: (snippet: Snippet) => boolean) => snippets.filter(fails).map(({ id }) => id);
const hasAny = (codes: readonly string[] | undefined, wanted: string[]) => wanted.some((code) => codes?.includes(code));
const isForCitizens = ({ audiences }: Snippet) => hasAny(audiences, ["self", "relative"]);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const fits = ({ audience, relation, topic, kind, access, stage }: SituationVariant["offers"]) =>
  offers.filter((offer) => {
    const filters = [
      [offer.audiences, audience],
      [offer.relations, relation],
      [offer.topics, topic],
      [offer.kinds, kind],
      [offer.access, access],
      [offer.stages, stage],
    ] as const;
    return filters.every(([codes, wanted]) => !wanted || hasAny(codes, wanted));
  });

describe("every snippet", () => {
  test("is in the file of its name, under a title of its own", () => {
    expect(idsWhere(({ id, file }) => file !== `${id}.json`)).toEqual([]);
    expect(new Set(snippets.map(({ title }) => title.da)).size).toBe(snippets.length);
    expect(snippets.length).toBeGreaterThanOrEqual(40);
  });

  test("can be read in twenty seconds", () => {
    expect(idsWhere((snippet) => danish(snippet).split(/\s+/).length > 95)).toEqual([]);
    const longest = { list: 5, steps: 5, avoid: 2, paragraph: 1 };
    expect(
      idsWhere(({ blocks }) => blocks.some((block) => "items" in block && block.items.length > longest[block.type])),
    ).toEqual([]);
  });

  test("rests on lines that exist, or says that the editors wrote it", () => {
    expect(idsWhere(({ covers }) => covers.some((line) => !inventoryIds.has(line)))).toEqual([]);
    expect(idsWhere(({ evidence, covers }) => evidence === "editorial" && covers.length > 0)).toEqual([]);
  });

  test("claims no more for its source than the source does", () => {
    const restsOn = (covers: string[], parts: string) => covers.some((line) => parts.includes(line.charAt(0)));
    const grounds = {
      "national-recommendation": "A",
      "untested-model": "B",
      "constructed-case": "B",
      "parties-recommendation": "CD",
    };
    for (const [evidence, parts] of Object.entries(grounds))
      expect(idsWhere((snippet) => snippet.evidence === evidence && !restsOn(snippet.covers, parts))).toEqual([]);
    expect(
      idsWhere(
        ({ evidence, covers }) => restsOn(covers, "A") && !hasAny([evidence], ["law", "national-recommendation"]),
      ),
    ).toEqual([]);
  });

  test("is about adults or about a child, and only the bridge is about both", () => {
    const fromChildServices = ({ covers }: Snippet) => covers.some((line) => line.startsWith("A"));
    const fromAdultSources = ({ covers }: Snippet) => covers.some((line) => !line.startsWith("A"));
    expect(
      idsWhere(
        (snippet) =>
          snippet.subject === "adult" && (fromChildServices(snippet) || hasAny(snippet.topics, ["child-concern"])),
      ),
    ).toEqual([]);
    expect(
      idsWhere(
        (snippet) =>
          snippet.subject !== "adult" && (fromAdultSources(snippet) || !hasAny(snippet.topics, ["child-concern"])),
      ),
    ).toEqual([]);
    expect(
      idsWhere(({ subject, roles = [] }) => roles.some((role) => role.startsWith("child-") !== (subject === "child"))),
    ).toEqual([]);
    const bridges = snippets.filter(({ subject }) => subject === "adult-tells-child-at-risk");
    for (const bridge of bridges) expect(danish(bridge), bridge.id).toMatch(/\bbarn/);
  });

  test("is read again in time, law and duties half a year sooner", () => {
    const isDuty = ({ evidence, focus, sources }: Snippet) =>
      evidence === "law" || (focus.includes("duties") && sources.length > 0);
    expect(idsWhere((snippet) => isDuty(snippet) && snippet.reviewBy !== "2027-05-21")).toEqual([]);
    expect(idsWhere(({ reviewBy }) => reviewBy > "2027-11-21")).toEqual([]);
  });

  test("states a law only with its year, or says that the source gives none", () => {
    expect(
      idsWhere((snippet) => snippet.evidence === "law" && !/\b20\d\d\b|uden årstal/.test(danish(snippet))),
    ).toEqual([]);
  });
});

describe("the language", () => {
  // Verdicts, acts, and names for people; Danish letters are no word characters to \b, so none stands at an edge.
  const notOurWords =
    /\b(?:misbrug|krænk|samleje|episode|stofmisbrug|narkoman|prostitu|luder|sexarbejd|gerningsm|påst[åo]|indrømme|afslør|hævde|selvmord|visitation|afvist|målgruppe|senfølgeramt|anmeld)|\b(?:han|hans|ham|hun|hendes|rask)\b|komme over det|lægge det bag|!/i;
  const staffWords = /\b(?:opspor|subgruppe|pårørende|henvis|udredning|underret)/i;

  test("judges nobody", () => {
    expect(idsWhere((snippet) => notOurWords.test(danish(snippet)))).toEqual([]);
  });

  test("is without staff words for citizens, and there in English", () => {
    expect(idsWhere((snippet) => isForCitizens(snippet) && staffWords.test(danish(snippet)))).toEqual([]);
    expect(idsWhere((snippet) => isForCitizens(snippet) && allTexts(snippet).some(({ en }) => !en))).toEqual([]);
    expect(
      idsWhere((snippet) => isForCitizens(snippet) && hasAny(snippet.focus, ["detection", "handling", "prevention"])),
    ).toEqual([]);
  });

  test("is easy for citizens and not hard for professionals", () => {
    expect(idsWhere((snippet) => lix(danish(snippet)) > (isForCitizens(snippet) ? 35 : 50))).toEqual([]);
    expect(median(snippets.filter(isForCitizens).map((snippet) => lix(danish(snippet))))).toBeLessThanOrEqual(32);
  });
});

describe("the situations", () => {
  test("are the first four, by the names they have everywhere", () => {
    const first = [
      "someone-has-told-you",
      "a-feeling-not-yet-words",
      "child-may-be-at-risk",
      "worried-about-a-child-at-work",
    ] as const;
    expect(situations.map(({ id, title }) => [id, title])).toEqual(first.map((id) => [id, labels.situation[id]]));
  });

  test("meet each who asks, the narrower variant before the general one", () => {
    expect(variants.map(({ of, audiences, roles = [] }) => [of.id, ...audiences, ...roles].join(" "))).toEqual([
      "someone-has-told-you professional volunteer",
      "someone-has-told-you professional",
      "a-feeling-not-yet-words professional",
      "child-may-be-at-risk professional volunteer",
      "child-may-be-at-risk professional",
      "child-may-be-at-risk relative",
      "worried-about-a-child-at-work professional child-consultative",
      "worried-about-a-child-at-work professional",
    ]);
  });

  test.each(variants)("$of.id for $audiences $roles: every step, in order, for that reader", (variant) => {
    expect(Object.keys(variant.steps)).toEqual([...situationStep]);
    const used = Object.values(variant.steps).flat();
    expect(new Set(used).size).toBe(used.length);
    for (const { id, subject, audiences, roles } of used.map(snippetOf)) {
      expect(subject, id).toBe(variant.of.subject);
      expect(audiences, id).toEqual(expect.arrayContaining(variant.audiences));
      if (variant.roles && roles) expect(hasAny(roles, variant.roles), id).toBe(true);
    }
  });

  test("and snippets that ask for offers find some", () => {
    expect(variants.filter((variant) => fits(variant.offers).length === 0)).toEqual([]);
    expect(idsWhere((snippet) => snippet.offers !== undefined && fits(snippet.offers).length === 0)).toEqual([]);
  });

  test("about a child say so in their first line, in both languages", () => {
    for (const { of, opening } of variants.filter(({ of }) => of.subject !== "adult")) {
      expect(opening?.da, of.id).toMatch(/^[^.]*\bbarn/);
      expect(opening?.en, of.id).toMatch(/^[^.]*\bchild/);
    }
  });

  test("ask about tonight and about a child, and name the duties, before anything more is told", () => {
    for (const id of ["told-first-minutes", "volunteer-first-minutes"]) {
      const [thanks, safety, duties, belief] = textsOf(snippetOf(id).blocks).map(({ da }) => da);
      expect(thanks).toContain("Tak");
      expect(safety).toMatch(/sikkerhed i aften.*\bbørn.*barn/);
      expect(duties).toMatch(/^Før der bliver fortalt mere.*skrive/);
      expect(belief).toContain("Jeg tror på dig");
    }
  });

  test("never let a word reach parents who are suspected", () => {
    for (const id of ["bridge-avoid", "child-avoid"]) {
      expect(danish(snippetOf(id))).toMatch(/Gælder mistanken .*forældre.* ikke et ord til dem/);
    }
  });
});
