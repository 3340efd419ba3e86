import { describe, expect, it } from "vitest";
import type { StateOf } from "../../schema/subject.ts";
import { mustBeAlone, withdrawnFields } from "../../worker/rules/withdrawal.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";

const today = "2026-11-21";
const offer: StateOf<"offer"> = {
  ...fictitiousOffer({ audiences: ["self", "relative"], topics: ["late-effects", "reporting"], languages: ["da"] }),
  status: "published",
  coverage: { regions: ["midtjylland"], municipalities: ["0461"] },
  age: { min: 18, max: 60 },
};
const off = ["status", "closing", "pausedUntil", "fundedUntil"];
const rule = (rule: "required" | "accepted" | "not-accepted", basis: "general" | "project" = "general") => ({
  criteria: [{ condition: "psychosis" as const, rule, basis, text: { da: "Opdigtet." } }],
});

describe("a change takes an offer away from people", () => {
  it.each<[string, Partial<StateOf<"offer">>, string[]]>([
    ["closed", { status: "closed" }, off],
    ["a draft", { status: "draft" }, off],
    ["paused", { status: "paused" }, off],
    ["paused until later", { pausedUntil: "2026-11-22" }, off],
    ["out of money", { fundedUntil: "2026-11-20" }, off],
    ["out of money one day", { fundedUntil: "2030-01-01" }, off],
    ["for fewer", { audiences: ["self"] }, ["audiences"]],
    ["for some relatives", { relations: ["partner"] }, ["relations"]],
    ["for one group", { onlyFor: ["women"] }, ["onlyFor"]],
    ["about less", { topics: ["reporting", "body-intimacy"] }, ["topics"]],
    ["of another kind", { kinds: ["therapy"] }, ["kinds"]],
    ["in another language", { languages: ["en"] }, ["languages"]],
    ["nearly nowhere", { coverage: { regions: [], municipalities: ["0461"] } }, ["coverage"]],
    ["for the old", { age: { min: 40, max: 60 } }, ["age"]],
    ["with a rule that keeps people out", rule("not-accepted"), ["criteria"]],
  ])("when it is then %s", (_, change, fields) => {
    expect(withdrawnFields(offer, { ...offer, ...change }, today)).toEqual(fields);
  });

  it.each<[string, Partial<StateOf<"offer">>]>([
    ["as it was", {}],
    ["paused until a day that has come", { status: "paused", pausedUntil: today }],
    [
      "for more",
      { audiences: ["self", "relative", "professional"], age: { min: 15 }, topics: [...offer.topics, "trafficking"] },
    ],
    ["for the whole country", { coverage: "national" }],
    ["in more languages", { languages: ["en", "da"] }],
    ["with rules that let in, or were a project's", rule("accepted")],
    ["with a rule that was a project's", rule("not-accepted", "project")],
    [
      "dearer, slower and reached otherwise",
      { price: "paid", channels: ["email"], waiting: [{ for: "treatment", status: "closed-to-new", asOf: today }] },
    ],
  ])("not when it is then %s", (_, change) => {
    expect(withdrawnFields(offer, { ...offer, ...change }, today)).toEqual([]);
  });

  it("when a pause is made longer, or an end comes nearer; not when it was gone for good", () => {
    const paused = { ...offer, pausedUntil: "2026-12-01" };
    expect(withdrawnFields(paused, { ...offer, pausedUntil: "2026-12-02" }, today)).toEqual(off);
    expect(withdrawnFields(paused, { ...offer, pausedUntil: "2026-11-30" }, today)).toEqual([]);
    const funded = { ...offer, fundedUntil: "2027-12-31" };
    expect(withdrawnFields(funded, { ...offer, fundedUntil: "2027-06-30" }, today)).toEqual(off);
    expect(withdrawnFields(funded, { ...offer, fundedUntil: "2028-12-31" }, today)).toEqual([]);
    expect(withdrawnFields({ ...offer, status: "paused" }, { ...offer, status: "closed" }, today)).toEqual([]);
    expect(withdrawnFields(null, { ...offer, status: "closed" }, today)).toEqual([]);
  });

  it("alone, when none of the others has gone within a day", () => {
    const now = new Date("2026-11-21T12:00:00Z");
    expect(mustBeAlone([{ withdrawnAt: null }, { withdrawnAt: "2026-11-20T12:00:00Z" }], now)).toBe(false);
    expect(mustBeAlone([{ withdrawnAt: null }, { withdrawnAt: "2026-11-20T12:00:01Z" }], now)).toBe(true);
  });
});
