import { describe, expect, test } from "vitest";
import type { Situation, SituationVariant } from "../../../schema/guidance.ts";
import { type Asker, askersOf, isTold, presetAsker, sameAsker } from "../../../schema/matching/askers.ts";
import { codeLists } from "../../../schema/vocabulary.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";

const [told, child] = fictitiousRegistry().situations;
if (told === undefined || child === undefined) throw new RangeError("the fictitious situations are gone");

const asker = (own: Partial<Asker>): Asker => ({ audience: "relative", role: null, relation: null, ...own });
const variant = (own: Partial<SituationVariant>): SituationVariant => ({
  ...{ audiences: ["relative"], steps: { now: ["opdigtet-barn-nu"] }, offers: {} },
  ...own,
});
const friendsApart: Situation = { ...told, variants: [variant({ relations: ["friend"] }), variant({})] };

describe("those whom a situation tells apart", () => {
  test("are its audiences, and after each its roles", () => {
    const professional = { audience: "professional" } as const;
    expect(askersOf(told)).toEqual([asker(professional), asker({ ...professional, role: "volunteer" })]);
    expect(askersOf(child)).toEqual([asker({}), asker(professional)]);
  });

  test("are all relations once one is told apart, so that everybody can say who they are", () => {
    expect(askersOf(friendsApart)).toEqual(codeLists.relation.map((relation) => asker({ relation })));
  });

  test("are nobody to whom it says nothing", () => {
    const onlyFriends = { ...told, variants: [variant({ relations: ["friend"] })] };
    expect(askersOf(onlyFriends)).toEqual([asker({ relation: "friend" })]);
    expect(isTold(onlyFriends, "relative")).toBe(true);
    expect(isTold(onlyFriends, "self")).toBe(false);
  });
});

describe("before anybody has answered", () => {
  test("a preset role is met, and one that the situation does not know is not", () => {
    expect(presetAsker(told, { role: "volunteer" })?.role).toBe("volunteer");
    expect(presetAsker(told, { role: "gp" })?.role).toBeNull();
  });

  test("a preset audience is met; another is shown what there is", () => {
    expect(presetAsker(child, { audience: "professional" })?.audience).toBe("professional");
    expect(presetAsker(child, { audience: "self" })?.audience).toBe("relative");
  });

  test("what somebody is to another person is not assumed", () => {
    expect(presetAsker(friendsApart, { audience: "relative" })).toEqual(asker({}));
  });
});

test("askers who differ in anything are not the same", () => {
  expect(sameAsker(asker({}), asker({}))).toBe(true);
  for (const other of [{ audience: "self" }, { role: "gp" }, { relation: "friend" }] as const) {
    expect(sameAsker(asker({}), asker(other))).toBe(false);
  }
});
