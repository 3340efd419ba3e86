import { describe, expect, test } from "vitest";
import { keptOutBy, mayBeKeptOut, type Person } from "../../../schema/matching/criteria.ts";
import type { Criterion, Offer } from "../../../schema/offer.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";

const criterion = (overrides: Partial<Criterion>): Criterion => ({
  condition: "psychosis",
  rule: "not-accepted",
  basis: "general",
  text: { da: "Opdigtet krav" },
  ...overrides,
});

describe("who is kept out by a general rule", () => {
  test.each<[string, Partial<Offer>, Person, (number | "age")[]]>([
    ["a stated condition that is not accepted", { criteria: [criterion({})] }, { condition: ["psychosis"] }, [0]],
    ["another condition", { criteria: [criterion({})] }, { condition: ["autism"] }, []],
    ["nothing stated", { criteria: [criterion({})] }, {}, []],
    ["a condition that is accepted", { criteria: [criterion({ rule: "accepted" })] }, { condition: ["psychosis"] }, []],
    ["a condition that is required", { criteria: [criterion({ rule: "required" })] }, { condition: ["autism"] }, []],
    ["a project's rule", { criteria: [criterion({ basis: "project" })] }, { condition: ["psychosis"] }, []],
    ["a rule of unknown reach", { criteria: [criterion({ basis: "unknown" })] }, { condition: ["psychosis"] }, []],
    ["a rule that is only told", { criteria: [criterion({ condition: undefined })] }, { condition: ["psychosis"] }, []],
    ["17 where 18 is required", { criteria: [criterion({ condition: "age-18", rule: "required" })] }, { age: 17 }, [0]],
    ["18 where 18 is required", { criteria: [criterion({ condition: "age-18", rule: "required" })] }, { age: 18 }, []],
    ["17 where 18 is accepted", { criteria: [criterion({ condition: "age-18", rule: "accepted" })] }, { age: 17 }, []],
    ["younger than the youngest", { age: { min: 18, max: 30 } }, { age: 17 }, ["age"]],
    ["as old as the youngest", { age: { min: 18, max: 30 } }, { age: 18 }, []],
    ["as old as the oldest", { age: { min: 18, max: 30 } }, { age: 30 }, []],
    ["older than the oldest", { age: { min: 18, max: 30 } }, { age: 31 }, ["age"]],
    ["any age above, where only the youngest is told", { age: { min: 18 } }, { age: 99 }, []],
    ["age not stated", { age: { min: 18 } }, {}, []],
    [
      "by all that hold",
      { criteria: [criterion({ rule: "accepted" }), criterion({})], age: { max: 30 } },
      { condition: ["psychosis"], age: 40 },
      [1, "age"],
    ],
  ])("%s", (_, offer, person, expected) => {
    expect(keptOutBy(fictitiousOffer(offer), person)).toEqual(expected);
  });
});

describe("who may be kept out by a rule that is not known to be general", () => {
  const offer = fictitiousOffer({
    criteria: [
      criterion({ basis: "project" }),
      criterion({ condition: "age-18", rule: "required", basis: "unknown" }),
      criterion({ condition: "autism", rule: "accepted", basis: "project" }),
    ],
  });

  test.each<["project" | "unknown", Person, boolean]>([
    ["project", { condition: ["psychosis"] }, true],
    ["project", { condition: ["autism"] }, false],
    ["project", {}, false],
    ["unknown", { age: 17 }, true],
    ["unknown", { age: 18 }, false],
    ["unknown", { condition: ["psychosis"] }, false],
  ])("%s %j", (basis, person, expected) => {
    expect(mayBeKeptOut(offer, basis, person)).toBe(expected);
  });
});
