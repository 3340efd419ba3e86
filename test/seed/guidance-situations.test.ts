import { describe, expect, test } from "vitest";
import { labels } from "../../schema/labels.ts";
import { askersOf } from "../../schema/matching/askers.ts";
import { searchGuidance } from "../../schema/matching/guidance.ts";
import { variantFor } from "../../schema/matching/situations.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import { citedDocuments } from "../../seed/content/documents.ts";
import { drawsOn, notFor } from "./guidance-lines.ts";
import {
  danish,
  fittingOffers,
  hasAny,
  idsIn,
  isForCitizens,
  type offers,
  situations,
  snippetOf,
  variants,
} from "./guidance-seed.ts";
import { inventoryIds } from "./inventory-ids.ts";
import { at, prepared } from "./prepared-seed.ts";

describe("the situations", () => {
  test("are the panel's twelve, in its order and by the names they have everywhere", () => {
    const names = codeLists.situation.map((id) => [id, labels.situation[id].da, labels.situation[id].en]);
    expect(names).toHaveLength(12);
    expect(situations.map(({ id, title }) => [id, title.da, title.en])).toEqual(names);
  });

  test("meet each who asks, the narrower variant before the general one", () => {
    expect(variants.map(({ who }) => who)).toEqual([
      "someone-has-told-you professional volunteer",
      "someone-has-told-you professional",
      "a-feeling-not-yet-words professional",
      "child-may-be-at-risk professional volunteer",
      "child-may-be-at-risk professional",
      "child-may-be-at-risk relative",
      "worried-about-a-child-at-work professional child-consultative",
      "worried-about-a-child-at-work professional",
      "report-received professional",
      "place-cannot-take-the-person professional gp",
      "place-cannot-take-the-person professional",
      "waits-or-cannot-call professional volunteer",
      "waits-or-cannot-call professional",
      "patient-with-a-hidden-cause professional gp",
      "patient-with-a-hidden-cause professional psychiatry",
      "patient-with-a-hidden-cause professional somatic",
      "where-to-begin self",
      "waiting-for-treatment self",
      "selling-sex self",
      "selling-sex professional",
      "someone-close-has-told-you relative partner",
      "someone-close-has-told-you relative parent",
      "someone-close-has-told-you relative child",
      "someone-close-has-told-you relative sibling",
      "someone-close-has-told-you relative friend",
      "someone-close-has-told-you relative",
    ]);
  });

  test("tell everything to somebody: no variant stands behind another", () => {
    for (const situation of situations) {
      const met = askersOf(situation).map((asker) => variantFor(situation, asker));
      expect(situation.variants.filter((variant) => !met.includes(variant))).toEqual([]);
    }
  });

  test.each(variants)("$who: every step, in order, for that reader", (variant) => {
    const mayLackDuties = isForCitizens(variant) && variant.steps.duties === undefined;
    const steps = codeLists.situationStep.filter((step) => step !== "duties" || !mayLackDuties);
    expect(Object.keys(variant.steps)).toEqual(steps);
    const used = idsIn(variant);
    expect(new Set(used).size).toBe(used.length);
    expect(used).toEqual(expect.arrayContaining(variant.folded ?? []));
    for (const [step, [first = ""]] of Object.entries(variant.steps))
      expect(variant.folded ?? [], step).not.toContain(first);
    for (const { id, subject, audiences, roles, relations } of used.map(snippetOf)) {
      expect(subject, id).toBe(variant.of.subject);
      expect(audiences, id).toEqual(expect.arrayContaining(variant.audiences));
      if (variant.roles && roles) expect(hasAny(roles, variant.roles), id).toBe(true);
      if (relations) expect(relations, id).toEqual(expect.arrayContaining(variant.relations ?? ["other-family"]));
    }
  });

  test("send nobody to what is only for professionals of a municipality, but those who may be one", () => {
    const isOnlyForProfessionals = ({ audiences }: (typeof offers)[number]) => !hasAny(audiences, ["self", "relative"]);
    const others = variants.filter((variant) => isForCitizens(variant) || variant.roles?.includes("volunteer"));
    const wrong = others.filter(({ offers }) => fittingOffers(offers).some(isOnlyForProfessionals));
    expect(wrong.map(({ who }) => who)).toEqual([]);
  });

  test("find offers in the seed", () => {
    expect(variants.filter(({ offers }) => fittingOffers(offers).length === 0).map(({ who }) => who)).toEqual([]);
  });

  test.each(variants)("$who: each line of the sources that the situation draws on", (variant) => {
    const told = new Set(idsIn(variant).flatMap((id) => snippetOf(id).covers));
    const untold = drawsOn[variant.of.id].filter((line) => !told.has(line));
    expect(untold.toSorted()).toEqual(Object.keys(notFor[variant.who] ?? {}).toSorted());
  });

  test("excuse nobody who does not ask, and draw on lines that exist", () => {
    expect(Object.keys(notFor).filter((who) => !variants.some((variant) => variant.who === who))).toEqual([]);
    expect(
      Object.values(drawsOn)
        .flat()
        .filter((line) => !inventoryIds.has(line)),
    ).toEqual([]);
  });
});

describe("about a child", () => {
  test("they say so in their first line, in both languages; about an adult none does", () => {
    for (const { of, opening, who } of variants) {
      const isAboutChild = of.subject !== "adult";
      expect(/^[^.]*\bbarn/.test(opening?.da ?? ""), who).toBe(isAboutChild);
      expect(/^[^.]*\bchild/.test(opening?.en ?? ""), who).toBe(isAboutChild);
    }
  });

  test("they never let a word reach parents who are suspected", () => {
    for (const id of ["bridge-avoid", "child-avoid", "report-avoid"]) {
      expect(danish(snippetOf(id))).toMatch(/Gælder mistanken .*forældre.* ikke et ord til dem/);
    }
  });

  test("a report says who decides about the police, what the children's house is for, and the law with its year", () => {
    expect(danish(snippetOf("report-police-decision"))).toMatch(/Myndigheden i kommunen beslutter/);
    expect(danish(snippetOf("report-childrens-house"))).toMatch(/henvis altid til børnehuset/);
    expect(danish(snippetOf("report-the-law"))).toMatch(/gengiver SISO loven i 2023/);
  });
});

test("each track of the agency's plan leads to advice that a situation gives", () => {
  const plan = Object.values(citedDocuments).find(({ use }) => use.includes("three tracks"));
  const tracks = (plan?.use ?? "").split(/track \d/).slice(1);
  const told = new Set(variants.flatMap(idsIn));
  expect(tracks).toHaveLength(3);
  for (const track of tracks) {
    const named = [...track.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => snippetOf(id).id);
    expect(
      named.some((id) => told.has(id)),
      track,
    ).toBe(true);
  }
});

test.each([
  ["self", "begin-here"],
  ["relative", "beside-someone"],
] as const)("all guidance for %s begins with what says that one has come to the right place", (audience, first) => {
  expect(searchGuidance(prepared, { audience: [audience] }, at)[0]?.id).toBe(first);
});
