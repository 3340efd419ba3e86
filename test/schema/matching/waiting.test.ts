import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../schema/matching/clock.ts";
import { knownWait, waitingOn } from "../../../schema/matching/waiting.ts";
import type { Waiting } from "../../../schema/offer.ts";

const today = dayNumber("2026-11-21");
const wait = (overrides: Partial<Waiting>): Waiting => ({
  for: "treatment",
  status: "waitlist",
  asOf: "2026-11-01",
  ...overrides,
});
const known = (...waiting: Waiting[]) => knownWait(waitingOn(waiting, today, 120));

describe("a stated wait", () => {
  test("counts for 120 days and is unknown from the day after", () => {
    const [young, old] = waitingOn(
      [wait({ asOf: "2026-07-24", weeksMin: 4 }), wait({ asOf: "2026-07-23", weeksMin: 4 })],
      today,
      120,
    );
    expect(young).toMatchObject({ status: "waitlist", expired: false });
    expect(old).toEqual({ for: "treatment", status: "unknown", weeksMin: 4, asOf: "2026-07-23", expired: true });
  });

  test.each<[string, Waiting[], number | null]>([
    ["nothing stated", [], null],
    ["from and to: the shortest counts", [wait({ weeksMin: 4, weeksMax: 9 })], 4],
    ["only to", [wait({ weeksMax: 9 })], 9],
    ["a list of unknown length", [wait({})], null],
    ["none", [wait({ status: "no-wait" })], 0],
    ["first a talk", [wait({ status: "assessment-first", weeksMax: 6 })], 6],
    ["unknown, whatever else stands there", [wait({ status: "unknown", weeksMin: 4 })], null],
    ["closed", [wait({ status: "closed-to-new" })], Number.POSITIVE_INFINITY],
    ["closed long ago", [wait({ status: "closed-to-new", asOf: "2022-01-01" })], null],
    ["two: the longest", [wait({ for: "first-talk", status: "no-wait" }), wait({ weeksMin: 12 })], 12],
    ["two, one of them unknown", [wait({ for: "first-talk", weeksMin: 3 }), wait({ status: "unknown" })], 3],
  ])("%s", (_, waiting, expected) => {
    expect(known(...waiting)).toBe(expected);
  });
});
