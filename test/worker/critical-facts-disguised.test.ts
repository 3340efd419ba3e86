import { expect, it } from "vitest";
import { tellsCriticalFact } from "../../worker/rules/critical-facts.ts";
import { disguisedFact } from "../helpers/disguises.ts";
import { ordinaryText } from "../helpers/ordinary-texts.ts";
import { random } from "../helpers/random.ts";

it("finds 5,000 numbers and addresses in every mixture of disguises", () => {
  const chance = random(20261122);
  const texts = Array.from({ length: 5000 }, () => disguisedFact(chance));
  expect(texts.filter((text) => !tellsCriticalFact(text))).toEqual([]);
});

it("lets at least 95 of 100 ordinary texts through", () => {
  const chance = random(4);
  const texts = Array.from({ length: 2000 }, () => ordinaryText(chance));
  expect(texts.filter(tellsCriticalFact).length / texts.length).toBeLessThan(0.05);
});
