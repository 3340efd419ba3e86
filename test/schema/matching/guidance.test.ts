import { describe, expect, test } from "vitest";
import { type GuidanceQuery, searchGuidance } from "../../../schema/matching/guidance.ts";
import { prepare } from "../../../schema/matching/search.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";

const now = new Date("2026-11-21T12:00:00Z");
const registry = fictitiousRegistry();
const prepared = prepare(registry);
const ids = (query: GuidanceQuery) => searchGuidance(prepared, query, now).map(({ id }) => id.replace("opdigtet-", ""));

describe("guidance", () => {
  test.each<[string, GuidanceQuery, string[]]>([
    [
      "all, as the situations need it, and what none needs by id",
      {},
      ["tak", "undgaa", "henvis", "notat", "barn-nu", "randers", "ved-siden-af", "ventetid"],
    ],
    ["as relatives need it", { audience: ["relative"] }, ["barn-nu", "randers", "ved-siden-af"]],
    ["for an audience", { audience: ["self"] }, ["randers", "ventetid"]],
    ["about a subject", { subject: ["adult-tells-child-at-risk"] }, ["barn-nu", "randers"]],
    ["on a topic", { topic: ["selling-sex"] }, ["ventetid"]],
    ["with a focus", { focus: ["duties", "first-step"] }, ["tak", "notat", "barn-nu"]],
    [
      "a role, and what is for every role",
      { role: ["gp"], audience: ["professional"], subject: ["adult"] },
      ["undgaa", "henvis"],
    ],
    [
      "a level, and what is for every level",
      { level: ["management"], focus: ["duties", "conversation"] },
      ["undgaa", "notat", "barn-nu"],
    ],
    [
      "a relation, and what is for every relation",
      { relation: ["sibling"], audience: ["relative"] },
      ["barn-nu", "randers"],
    ],
    [
      "a relation that is named",
      { relation: ["friend"], audience: ["relative"] },
      ["barn-nu", "randers", "ved-siden-af"],
    ],
    ["a municipality: its own first", { municipality: ["0730"], topic: ["child-concern"] }, ["randers", "barn-nu"]],
    ["another municipality", { municipality: ["0751"], topic: ["child-concern"] }, ["barn-nu"]],
    ["words of a title", { q: "forhør" }, ["undgaa"]],
    ["words of a list", { q: "detaljerne" }, ["undgaa"]],
    ["words that a code is called by", { q: "ventetiden" }, ["henvis", "ventetid"]],
    ["words that nobody knows", { q: "zzyzx" }, []],
    ["words and filters", { q: "ventetiden", audience: ["self"] }, ["ventetid"]],
    ["empty filters", { audience: [], topic: [] }, ids({})],
  ])("%s", (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test("in whatever order the registry comes", () => {
    const mixed = prepare({ ...registry, guidance: random(5).shuffled(registry.guidance) });
    expect(searchGuidance(mixed, { q: "barn" }, now)).toEqual(searchGuidance(prepared, { q: "barn" }, now));
  });
});
