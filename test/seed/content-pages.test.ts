import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverageFaults, coveragePage } from "../../seed/content/coverage.ts";
import { citedDocuments, sourceInventory } from "../../seed/content/documents.ts";
import { factsOf } from "../../seed/content/facts.ts";
import { contentPages, readVerdicts, seedFolder } from "../../seed/content/pages.ts";
import { reviewedFacts, reviewPage } from "../../seed/content/review.ts";
import { readWrittenOffers } from "../../seed/seed-files.ts";
import { snippetOf, snippets } from "./guidance-seed.ts";

test.each(Object.entries(contentPages()))("%s is what `npm run content:table` writes", (name, page) => {
  expect(readFileSync(`${seedFolder}${name}`, "utf8")).toBe(page);
});

describe("the inventory", () => {
  test("is taken up whole, but for what is policy, and no snippet names a line that is not there", () => {
    expect(coverageFaults({ inventory: sourceInventory, snippets })).toEqual({ missing: [], dangling: [] });
  });

  test("marks as policy only lines that it has", () => {
    const lines = Object.values(sourceInventory.lines).flat();
    expect(lines).toHaveLength(158);
    expect(sourceInventory.policy.filter((line) => !lines.includes(line))).toEqual([]);
  });

  test("tells on the page what is missing and what dangles", () => {
    const inventory = { lines: { opdigtet: ["X1", "X2", "X3"] }, policy: ["X3"] };
    const snippet = { id: "opdigtet", covers: ["X1", "X9"], evidence: "law", documents: ["opdigtet"] };
    expect(coverageFaults({ inventory, snippets: [snippet] })).toEqual({ missing: ["X2"], dangling: ["opdigtet"] });
    const page = coveragePage({ inventory, snippets: [snippet], offers: [], cited: {}, titles: {} });
    expect(page).toContain("1 of 2 lines");
    expect(page).toContain(
      "| X1 | `opdigtet` (law) |\n| X2 | **missing** |\n| X3 | advice to ministries and regions |",
    );
  });

  test("leads from each document to snippets that are there", () => {
    for (const { use } of Object.values(citedDocuments))
      for (const [, id = ""] of use.matchAll(/`([^`]+)`/g)) expect(snippetOf(id).id).toBe(id);
  });
});

describe("the review", () => {
  const offers = readWrittenOffers(seedFolder);
  const found = readVerdicts();
  const reviewed = reviewedFacts(offers, found);

  test("has read every fact of every offer where its sources say it", () => {
    expect(reviewed).toHaveLength(offers.length);
    const unread = reviewed.flatMap(({ offer, facts }) =>
      facts.filter(({ verdict }) => verdict === "no").map(({ says }) => `${offer.id}: ${says}`),
    );
    expect(unread).toEqual([]);
  });

  test("names a place in a source for each fact that a source is said to tell", () => {
    const unfounded = reviewed.flatMap(({ offer, facts }) =>
      facts
        .filter(({ verdict, where }) => verdict === "yes" && where.length === 0)
        .map(({ says }) => `${offer.id}: ${says}`),
    );
    expect(unfounded).toEqual([]);
  });

  test("keeps no verdict on what is no longer said", () => {
    const said = new Map(offers.map((offer) => [offer.id, factsOf(offer).map(({ says }) => says)]));
    const stale = Object.entries(found.offers).flatMap(([id, { stands, ours, notes = {} }]) =>
      [...stands, ...ours, ...Object.keys(notes)].filter((says) => !said.get(id)?.includes(says)),
    );
    expect(stale).toEqual([]);
  });

  test("counts a fact as unread as soon as its words change", () => {
    const changed = offers.map((offer) => ({ ...offer, name: { da: `${offer.name.da}, ændret` } }));
    expect(reviewPage(changed, found)).toContain(`${offers.length} are unread`);
  });
});
