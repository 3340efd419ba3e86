import { describe, expect, test } from "vitest";
import { askersOf } from "../../schema/matching/askers.ts";
import { searchGuidance } from "../../schema/matching/guidance.ts";
import { variantFor } from "../../schema/matching/situations.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";
import { guidanceFilters, type Presets, presetQuery } from "../../widgets/panel/presets.ts";
import { idsIn, offers, type Snippet, situations, snippets } from "./guidance-seed.ts";
import { at, prepared } from "./prepared-seed.ts";

/** What the panel and `/guide` tell somebody who opens a situation and says who is asking. */
const told = new Set(
  situations.flatMap((situation) =>
    askersOf(situation).flatMap((asker) => {
      const variant = variantFor(situation, asker);
      return variant ? idsIn(variant) : [];
    }),
  ),
);

/** The attributes with which a page would ask for just this kind of guidance, one for each focus of the snippet. */
const presetsFor = ({ subject, topics, focus, level, roles }: Snippet): Presets[] =>
  focus.map((one) => ({
    subject,
    focus: one,
    ...(topics[0] && { topic: topics[0] }),
    ...(level?.[0] && { level: level[0] }),
    ...(roles?.[0] && { role: roles[0] }),
  }));

/** What the panel lists beside the snippet, by the narrowest of these presets; nothing when none finds it. */
function listedWith(snippet: Snippet): string[] {
  const lists = presetsFor(snippet)
    .map((presets) => searchGuidance(prepared, presetQuery(presets, snippet.audiences.slice(0, 1)), at))
    .map((found) => found.map(({ id }) => id))
    .filter((ids) => ids.includes(snippet.id));
  return lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

describe("every snippet", () => {
  test("stands in a situation, or in a list that can be read through", () => {
    const elsewhere = snippets.filter(({ id }) => !told.has(id));
    expect(elsewhere.length).toBeLessThan(snippets.length / 2);
    const lost = elsewhere.filter((snippet) => {
      const { length } = listedWith(snippet);
      return length === 0 || length > 10;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("is listed by its own codes, whether it stands in a situation or not", () => {
    expect(snippets.filter((snippet) => listedWith(snippet).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("no code is dead", () => {
  /** Choices that find no guidance yet; the panel then says that there is none. */
  const noGuidance: Partial<Record<(typeof guidanceFilters)[number], string[]>> = {
    topic: [
      "adult-assault",
      "recent-assault",
      "partner-violence",
      "image-abuse",
      "body-intimacy",
      "acute-crisis",
      "suicidal-thoughts",
    ],
  };

  test.each(guidanceFilters)("each %s finds guidance, but for those known to find none", (filter) => {
    const empty = codeLists[filter].filter((code) => searchGuidance(prepared, { [filter]: [code] }, at).length === 0);
    const unused = codeLists[filter].filter(
      (code) => !snippets.some((snippet) => codesOf[filter](snippet).some((own) => own === code)),
    );
    expect([...new Set([...empty, ...unused])]).toEqual(noGuidance[filter] ?? []);
  });

  const codesOf: Record<(typeof guidanceFilters)[number], (snippet: Snippet) => readonly string[]> = {
    audience: ({ audiences }) => audiences,
    subject: ({ subject }) => [subject],
    role: ({ roles = [] }) => roles,
    level: ({ level = [] }) => level,
    focus: ({ focus }) => focus,
    topic: ({ topics }) => topics,
  };

  /** Kinds of help of which the sources name no existing offer: the registry says that it knows of none. */
  const noOffer: Code<"kind">[] = [
    "body-therapy",
    "self-help-group",
    "psychoeducation",
    "care-coordination",
    "change-support",
    "report-concern",
  ];

  test("each topic and each kind of help has an offer, but for those of which none is known", () => {
    expect(codeLists.kind.filter((code) => !offers.some(({ kinds }) => kinds.includes(code)))).toEqual(noOffer);
    expect(codeLists.topic.filter((code) => !offers.some(({ topics }) => topics.includes(code)))).toEqual([
      "image-abuse",
    ]);
  });
});
