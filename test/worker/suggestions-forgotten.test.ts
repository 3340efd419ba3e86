import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { idempotentAnswers, suggestions } from "../../schema/tables.ts";
import { suggestionsApi } from "../helpers/suggestions.ts";

const day = 24 * 60 * 60 * 1000;
const offer = "livslinien-telefonraadgivning";
let api: Awaited<ReturnType<typeof suggestionsApi>>;
/** The days below are counted from here. */
let start: Date;
beforeAll(async () => {
  api = await suggestionsApi();
});
beforeEach(async () => {
  await api.writing.database.delete(suggestions);
  await api.writing.database.delete(idempotentAnswers);
  start = api.writing.now();
});

const on = (days: number) => new Date(start.getTime() + days * day).toISOString();
const keepSuggestion = (id: string, passedOn: number | null, handled: number | null) =>
  api.writing.database.insert(suggestions).values({
    ...{ id, offer, fact: "contact", message: "Opdigtet: zzqx", receivedAt: on(0) },
    passedOnAt: passedOn === null ? null : on(passedOn),
    handledAt: handled === null ? null : on(handled),
  });
const keepAnswer = (idempotencyKey: string) =>
  api.writing.database.insert(idempotentAnswers).values({
    ...{ caller: "anyone", idempotencyKey, requestHash: "opdigtet", status: 204, headers: {}, body: null, at: on(0) },
  });

/** Whether something is left after the run of this day, counted from the start. */
async function leftOn(days: number, isLeft: () => Promise<boolean>): Promise<boolean> {
  api.pass(start.getTime() + days * day - api.writing.now().getTime());
  await api.daily();
  return isLeft();
}

describe("the daily run forgets", () => {
  it.each<[what: string, passedOn: number | null, handled: number | null, lastDay: number]>([
    ["what an editor handled at once, after 30 days", null, 0, 30],
    ["what was passed on and handled, 30 days after that", 5, 20, 50],
    ["what nobody looks at, after 90 days", null, null, 90],
    ["what its organisation does not look at, 90 days after it was passed on", 40, null, 130],
  ])("%s", async (_what, passedOn, handled, lastDay) => {
    await keepSuggestion("opdigtet", passedOn, handled);
    const isLeft = async () => (await api.kept()).length > 0;
    expect([await leftOn(lastDay, isLeft), await leftOn(lastDay + 1, isLeft)]).toEqual([true, false]);
    expect(await api.tablesHolding("zzqx")).toEqual([]);
  });

  it("answers kept for repeated requests, after 30 days", async () => {
    await keepAnswer("opdigtet");
    const isLeft = async () => (await api.writing.database.$count(idempotentAnswers)) > 0;
    expect([await leftOn(30, isLeft), await leftOn(31, isLeft)]).toEqual([true, false]);
  });

  it("also when it cannot publish, and then says so", async () => {
    await keepSuggestion("opdigtet", null, 0);
    api.pass(31 * day);
    const { objects } = api.writing;
    const failing = { ...objects, read: () => Promise.reject(new Error("The store is away.")) };
    await expect(api.daily(failing)).rejects.toThrow("The store is away.");
    expect(await api.kept()).toEqual([]);
    await api.daily();
  });
});
