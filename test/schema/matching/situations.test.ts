import { expect, test } from "vitest";
import { variantFor } from "../../../schema/matching/situations.ts";
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
