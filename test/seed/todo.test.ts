import { describe, expect, test } from "vitest";
import { seedFolder } from "../../seed/content/pages.ts";
import { toCheck, toldTasks } from "../../seed/content/todo.ts";
import { readSeed } from "../../seed/seed-files.ts";
import { isForCitizens } from "./guidance-seed.ts";

const seed = readSeed(seedFolder);
const asked = toCheck(seed);
const text = toldTasks(asked);
const tasksOf = (who: RegExp) => asked.filter((one) => who.test(one.who)).flatMap(({ tasks }) => tasks);

describe("what somebody must check before launch", () => {
  test("names every number, and the hours of those that tell them", () => {
    const contacts = seed.offers.flatMap((offer) => offer.contacts.map((contact) => ({ offer, ...contact })));
    expect(contacts.length).toBeGreaterThan(5);
    for (const { offer, value, hours } of contacts) {
      expect(text).toContain(`[ ] ${offer.name.da}: Passer ${value}?`);
      expect(text.includes(`[ ] ${offer.name.da}: Passer tiderne for ${value}?`)).toBe(hours !== undefined);
    }
  });

  test("names every wait and every offer without a contact", () => {
    for (const { name, waiting, contacts } of seed.offers) {
      const told = tasksOf(/./).filter(({ ask }) => ask.startsWith(`${name.da}: `));
      expect(told.filter(({ ask }) => ask.includes("Hvor længe venter man"))).toHaveLength(waiting.length);
      expect(told.filter(({ ask }) => ask.includes("hverken nummer eller tider"))).toHaveLength(
        contacts.length ? 0 : 1,
      );
    }
  });

  test("names what only a project said, whom in the country nobody has said that it is for, and money that ends", () => {
    for (const { name, criteria, coverage, fundedUntil } of seed.offers) {
      const told = (words: string) => text.includes(`[ ] ${name.da}: ${words}`);
      expect(told("Hvem kan få hjælp i dag?")).toBe(criteria.some(({ basis }) => basis === "project"));
      expect(told("Hvem i landet er det for?")).toBe(coverage === "unknown");
      expect(told("Er det stadig åbent?")).toBe(fundedUntil !== undefined);
    }
    expect(seed.offers.some(({ coverage }) => coverage === "unknown")).toBe(true);
  });

  test("names the line of every region, with its end date, or that there is none", () => {
    const lines = tasksOf(/når lægen har lukket$/).map(({ ask }) => ask);
    expect(lines).toHaveLength(seed.areas.regions.length);
    for (const { medicalLine } of seed.areas.regions)
      if (medicalLine)
        expect(lines.join("\n")).toContain(
          `Passer ${medicalLine.number}, og til hvornår? Nu står der ${medicalLine.validUntil}.`,
        );
  });

  test("sends each law to a lawyer, and what nobody with lived experience has read to somebody who has it", () => {
    const law = seed.guidance.filter(({ evidence }) => evidence === "law");
    expect(law.length).toBeGreaterThan(3);
    expect(tasksOf(/jurist/).map(({ ask }) => ask)).toEqual(law.map(({ title }) => title.da));
    const unread = seed.guidance.filter((snippet) => isForCitizens(snippet) && !snippet.reviewedBy);
    expect(unread.length).toBeGreaterThan(45);
    expect(tasksOf(/levede erfaringer/)).toHaveLength(unread.length);
    const guidance = seed.guidance.map((snippet) => ({ ...snippet, reviewedBy: "Opdigtet brugerpanel" }));
    expect(toCheck({ ...seed, guidance }).filter(({ who }) => who.includes("levede"))).toEqual([]);
  });

  test("asks each organisation once, and says where each thing was read, and when", () => {
    expect(new Set(asked.map(({ who }) => who)).size).toBe(asked.length);
    const numbers = tasksOf(/./).filter(({ ask }) => ask.includes("Passer"));
    expect(numbers.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(text).toMatch(/Lev Uden Vold, 2023: .+ \(.+\)/);
    expect(text).toMatch(/, uden år: /);
  });
});
