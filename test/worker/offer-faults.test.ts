import { describe, expect, it } from "vitest";
import { writtenOffer } from "../../schema/authored-offer.ts";
import type { StateOf } from "../../schema/subject.ts";
import { mergePatch } from "../../worker/rules/merge-patch.ts";
import { offerFaults } from "../../worker/rules/offer-faults.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";

const today = "2026-11-21";
const areas = { regions: new Set(["midtjylland"]), municipalities: new Set(["0751"]) };
const offer: StateOf<"offer"> = { ...fictitiousOffer(), status: "published" };
const faults = (change: Partial<StateOf<"offer">>, before: StateOf<"offer"> | null = offer) =>
  offerFaults(before, { ...offer, ...change }, areas, today).map(({ path, code }) => `${path} ${code}`);
const wait = { for: "treatment" as const, status: "waitlist" as const, asOf: today };

describe("what no field tells by itself to be wrong", () => {
  it.each<[Partial<StateOf<"offer">>, string[]]>([
    [{ coverage: { regions: ["midtjylland", "ringtilos"], municipalities: [] } }, ["coverage.regions.1 not-in-list"]],
    [{ coverage: { regions: [], municipalities: ["7020", "0751"] } }, ["coverage.municipalities.0 not-in-list"]],
    [
      { places: [{ municipality: "1201", wheelchairAccess: "yes", discreet: false }] },
      ["places.0.municipality not-in-list"],
    ],
    [{ waiting: [wait, { ...wait, asOf: "2026-11-22" }] }, ["waiting.1.asOf out-of-range"]],
    [{ waiting: [{ ...wait, weeksMin: 9, weeksMax: 8 }] }, ["waiting.0.weeksMax out-of-range"]],
    [{ age: { min: 70, max: 20 } }, ["age.max out-of-range"]],
    [{ coverage: { regions: ["midtjylland"], municipalities: ["0751"] }, waiting: [wait], age: { min: 18 } }, []],
  ])("is named: %j", (change, told) => {
    expect(faults(change)).toEqual(told);
  });

  it("keeps nobody from changing the rest when it stood there before", () => {
    const old: Partial<StateOf<"offer">> = {
      age: { min: 70, max: 20 },
      coverage: { regions: ["for-laengst"], municipalities: [] },
    };
    expect(faults({ ...old, summary: { da: "Opdigtet." } }, { ...offer, ...old })).toEqual([]);
    expect(faults(old, null)).toHaveLength(2);
  });
});

describe("a merge patch", () => {
  it("that is nested without an end is refused for the field it is in", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 100_000; level++) deep = { da: deep };
    const merged = mergePatch(offer, { name: deep });
    const { error } = writtenOffer.safeParse(merged);
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["name.da"]);
  });
});
