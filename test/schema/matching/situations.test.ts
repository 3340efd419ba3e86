import { expect, test } from "vitest";
import type { Situation, SituationVariant } from "../../../schema/guidance.ts";
import { advisedSteps, readingOrder, variantFor } from "../../../schema/matching/situations.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";

const [told, child] = fictitiousRegistry().situations;
if (told === undefined || child === undefined) throw new RangeError("the fictitious situations are gone");

test.each([
  ["a volunteer", told, { audience: "professional", role: "volunteer" }, told.variants[0]],
  ["another role", told, { audience: "professional", role: "gp" }, told.variants[1]],
  ["a role that is not told", told, { audience: "professional" }, told.variants[1]],
  ["a volunteer whose audience is not told", told, { role: "volunteer" }, told.variants[0]],
  ["nobody in particular", told, {}, told.variants[1]],
  ["someone it is not for", told, { audience: "self" }, undefined],
  ["a relative", child, { audience: "relative" }, child.variants[0]],
  ["a professional", child, { audience: "professional", role: "gp" }, child.variants[1]],
] as const)("%s", (_, situation, who, variant) => {
  expect(variantFor(situation, who)).toBe(variant);
});

const forAnyone: SituationVariant = { audiences: ["relative"], steps: { now: ["opdigtet-barn-nu"] }, offers: {} };
const forFriends: SituationVariant = { ...forAnyone, relations: ["friend", "sibling"] };
const close: Situation = { ...child, subject: "adult", variants: [forFriends, forAnyone] };

test.each([
  ["a friend", { audience: "relative", relation: "friend" }, forFriends],
  ["a friend whose audience is not told", { relation: "friend" }, forFriends],
  ["another relation", { audience: "relative", relation: "parent" }, forAnyone],
  ["a relation that is not told", { audience: "relative", relation: null }, forAnyone],
  ["a friend who asks for themselves", { audience: "self", relation: "friend" }, undefined],
] as const)("relatives apart: %s", (_, who, variant) => {
  expect(variantFor(close, who)).toBe(variant);
});

test("advice comes in the order in which it is needed, without what reaches nobody here", () => {
  const { guidance } = fictitiousRegistry();
  const [first, second] = guidance;
  if (first === undefined || second === undefined) throw new RangeError("the fictitious guidance is gone");
  const variant: SituationVariant = {
    ...forAnyone,
    steps: { avoid: [second.id, "opdigtet-andetsteds"], duties: ["opdigtet-andetsteds"], now: [second.id, first.id] },
  };
  const reaching = new Map([first, second].map((snippet) => [snippet.id, snippet]));
  expect(advisedSteps(variant, reaching)).toEqual([
    { step: "now", snippets: [second, first] },
    { step: "avoid", snippets: [second] },
  ]);
});

test.each([
  ["everybody", [], ["tak", "undgaa", "henvis", "notat", "barn-nu", "randers"]],
  ["relatives", ["relative"], ["barn-nu", "randers"]],
  ["professionals", ["professional"], ["tak", "undgaa", "henvis", "notat", "barn-nu", "randers"]],
  ["the one it happened to, for whom there is no situation", ["self"], []],
] as const)("%s read first what is about adults, step by step", (_, audience, expected) => {
  const order = readingOrder([child, told], [...audience]);
  expect([...order]).toEqual(expected.map((id, turn) => [`opdigtet-${id}`, turn]));
});
