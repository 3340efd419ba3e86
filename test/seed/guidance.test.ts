import { describe, expect, test } from "vitest";
import type { Text } from "../../schema/text.ts";
import { lix } from "../helpers/lix.ts";
import { proposals } from "./guidance-lines.ts";
import { allTexts, danish, fittingOffers, hasAny, isForCitizens, type Snippet, snippets } from "./guidance-seed.ts";
import { inventoryIds } from "./inventory-ids.ts";
import { notOurWord } from "./word-list.ts";

const idsWhere = (fails: (snippet: Snippet) => boolean) => snippets.filter(fails).map(({ id }) => id);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe("every snippet", () => {
  test("is in the file of its name, under a title of its own", () => {
    expect(idsWhere(({ id, file }) => file !== `${id}.json`)).toEqual([]);
    expect(new Set(snippets.map(({ title }) => title.da)).size).toBe(snippets.length);
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

  test("tells a wish of the sources as a wish, and sends nobody after what may not be there", () => {
    const ofWishes = snippets.filter(({ covers }) => covers.some((line) => proposals.has(line)));
    expect(ofWishes.length).toBeGreaterThan(0);
    for (const snippet of ofWishes) {
      expect(danish(snippet), snippet.id).toMatch(/foreslået|ønske/);
      expect(danish(snippet), snippet.id).toMatch(/\bspørg/i);
      expect(danish(snippet), snippet.id).not.toMatch(/\bkan få\b/);
    }
  });

  test("that asks for offers finds some", () => {
    expect(idsWhere(({ offers }) => offers !== undefined && fittingOffers(offers).length === 0)).toEqual([]);
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
  const staffWords = /\b(?:opspor|subgruppe|pårørende|henvis|udredning|underret)/i;

  test("judges nobody", () => {
    expect(idsWhere((snippet) => notOurWord(danish(snippet)) !== undefined)).toEqual([]);
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

  test("has no line that is hard for a citizen among easy ones", () => {
    // Below eight words one long word weighs too much for a readability to mean anything.
    const isHard = ({ da }: Text) => da.split(/\s+/).length >= 8 && lix(da) > 35;
    expect(idsWhere((snippet) => isForCitizens(snippet) && allTexts(snippet).some(isHard))).toEqual([]);
  });
});
