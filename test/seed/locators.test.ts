import { expect, test } from "vitest";
import { citedDocuments, locatorFault } from "../../seed/content/documents.ts";
import { seedFolder } from "../../seed/content/pages.ts";
import { readCovers, readSources, readWrittenOffers } from "../../seed/seed-files.ts";
import { organisations } from "./offers-seed.ts";

const documents = readSources(seedFolder);
const idOfTitle = new Map(Object.entries(documents).map(([id, { title, publisher }]) => [`${title}|${publisher}`, id]));
const cited = [
  ...readCovers(seedFolder),
  ...readWrittenOffers(seedFolder),
  ...organisations.map(({ id, sources }) => ({
    id,
    sources: sources.map(({ title, publisher, locator }) => ({
      source: idOfTitle.get(`${title}|${publisher}`) ?? "",
      locator,
    })),
  })),
].flatMap(({ id, sources }) => sources.map((source) => ({ id, ...source })));

test("a document that is cited by its lines is cited by lines of the section that is named", () => {
  const faults = cited.flatMap(({ id, source, locator }) => {
    const document = citedDocuments[source];
    const fault = document && locatorFault(locator, document);
    return fault ? [`${id}: ${locator}: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

test("every other source is a page with an address", () => {
  const without = cited.filter(({ source }) => !citedDocuments[source] && documents[source]?.url === undefined);
  expect(without.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
});

test("all five documents are cited", () => {
  const used = new Set(cited.map(({ source }) => source));
  expect(Object.keys(citedDocuments).filter((id) => !used.has(id))).toEqual([]);
});

test("the sections of each document stand in their order, within its lines", () => {
  for (const { lines, sections } of Object.values(citedDocuments)) {
    const starts = Object.values(sections);
    expect(starts[0]).toBe(1);
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
    expect(new Set(starts).size).toBe(starts.length);
    expect(Math.max(...starts)).toBeLessThanOrEqual(lines);
  }
});

const document = { lines: 20, use: "", sections: { Indledning: 1, "anbefaling 1": 11 } };

test.each([
  "Indledning, linje 3-10",
  "Indledning, linje 3-5, 7 og 9 (note 1)",
  "Indledning, linje 3; anbefaling 1, linje 11-20",
])("“%s” is in the document", (locator) => {
  expect(locatorFault(locator, document)).toBeUndefined();
});

test.each([
  ["Indledning, linje 3-11", '3-11 is not in "Indledning", 1-10'],
  ["anbefaling 1, linje 11 og 10", '10-10 is not in "anbefaling 1", 11-20'],
  ["anbefaling 1, linje 20-21", '20-21 is not in "anbefaling 1", 11-20'],
  ["anbefaling 1, linje 15-12", '15-12 is not in "anbefaling 1", 11-20'],
  ["Opdigtet, linje 3", '"Opdigtet, linje 3" names no section with its lines'],
  ["linje 3-5", '"linje 3-5" names no section with its lines'],
  ["Indledning", '"Indledning" names no section with its lines'],
])("“%s” is not: %s", (locator, fault) => {
  expect(locatorFault(locator, document)).toBe(fault);
});
