import { describe, expect, test } from "vitest";
import type { codeLists } from "../../schema/vocabulary.ts";
import { danish, fittingOffers, snippetOf, textsOf, type Variant, variants } from "./guidance-seed.ts";

/** What the journeys need of the words themselves; that the widgets show them is tested on fictitious ones. */
const variantOf = (who: string): Variant => {
  const found = variants.find((variant) => variant.who === who);
  if (!found) throw new Error(`Nobody is ${who}.`);
  return found;
};
const snippetsIn = (variant: Variant, step: (typeof codeLists.situationStep)[number]) =>
  (variant.steps[step] ?? []).map(snippetOf);

describe("a caseworker who has just been told", () => {
  const told = variantOf("someone-has-told-you professional");

  test("reads first what to do, in the order in which it is needed", () => {
    const [first] = snippetsIn(told, "now");
    const lines = textsOf(first?.blocks ?? []).map(({ da }) => da);
    expect(lines).toEqual([
      expect.stringMatching(/tak/i),
      expect.stringMatching(/i sikkerhed i aften.*børn.*i fare nu/),
      expect.stringMatching(/^Før .*fortalt mere.*skrive ned.*give noget videre/),
      expect.stringMatching(/tror på dig.*tempo/),
      expect.stringMatching(/ét næste skridt.*dag/),
    ]);
  });

  test("reads two lines of what to avoid", () => {
    expect(snippetsIn(told, "avoid").flatMap(({ blocks }) => textsOf(blocks))).toHaveLength(2);
  });

  test("is led to make the first contact together, and to a next step with a day", () => {
    expect(snippetsIn(told, "where-to-turn").map(danish).join("\n")).toMatch(/ringe, mens du er her/);
    expect(snippetsIn(told, "then").map(danish).join("\n")).toMatch(/dag og tid/);
  });
});

describe("someone close", () => {
  const own = ["partner", "parent", "child", "sibling", "friend"] as const;

  test.each(own)("%s: guidance of their own, help for the one who asks, and places that take them", (relation) => {
    const variant = variantOf(`someone-close-has-told-you relative ${relation}`);
    expect(snippetsIn(variant, "now").some(({ relations }) => relations?.includes(relation))).toBe(true);
    expect(snippetsIn(variant, "where-to-turn").map(danish).join("\n")).toMatch(/Du må gerne søge hjælp/);
    expect(fittingOffers(variant.offers).length).toBeGreaterThan(0);
  });

  test.each(own.filter((relation) => relation !== "friend"))(
    "%s: what to do when the one who did it is in the family",
    (relation) => {
      const variant = variantOf(`someone-close-has-told-you relative ${relation}`);
      const then = snippetsIn(variant, "then").filter(({ id }) => !variant.folded?.includes(id));
      expect(then.map(({ title }) => title.da)).toContain("Når den, der gjorde det, er i familien");
    },
  );
});
