import { describe, expect, test } from "vitest";
import { labels } from "../../schema/labels.ts";
import { danish, idsIn, snippetOf, textsOf, type Variant, variants } from "./guidance-seed.ts";

const variantsOf = (situation: string) => variants.filter(({ of }) => of.id === situation);
/** All that a variant says, in Danish. */
const saidIn = (variant: Variant) =>
  idsIn(variant)
    .map((id) => danish(snippetOf(id)))
    .join("\n");

describe("what must be said", () => {
  test("tonight, a child, and the duties, before anything more is told", () => {
    for (const id of ["told-first-minutes", "volunteer-first-minutes"]) {
      const [thanks, safety, duties, belief] = textsOf(snippetOf(id).blocks).map(({ da }) => da);
      expect(thanks).toContain("Tak");
      expect(safety).toMatch(/sikkerhed i aften.*\bbørn.*barn/);
      expect(duties).toMatch(/^Før der bliver fortalt mere.*skrive/);
      expect(belief).toContain("Jeg tror på dig");
    }
  });

  test("to citizens, law and what a therapy demands only behind a heading of their own", () => {
    for (const variant of variants.filter(({ audiences }) => audiences.includes("self"))) {
      const asked = idsIn(variant).filter(
        (id) => snippetOf(id).evidence === "law" || /D58/.test(`${snippetOf(id).covers}`),
      );
      expect(variant.folded, variant.who).toEqual(expect.arrayContaining(asked));
    }
    expect(danish(snippetOf("what-one-therapy-asked"))).toMatch(/En klinik .*2022.*projekt/);
  });

  test("to whoever sells sex: no need to want to stop, what is written down, whose rules are missing, a road if forced", () => {
    expect(danish(snippetOf("help-as-you-are"))).toMatch(/også hvis du vil blive ved/);
    expect(danish(snippetOf("what-the-municipality-writes-down"))).toMatch(/Kan I bruge det i min sag/);
    expect(danish(snippetOf("selling-sex-the-law"))).toMatch(/EU-statsborgerskab, gælder andre regler.*\.$/);
    for (const { steps } of variantsOf("selling-sex")) {
      expect(steps.now?.some((id) => snippetOf(id).topics.includes("trafficking"))).toBe(true);
    }
  });

  test("after a no: whose rule it is, the reason asked for and passed on, never a no alone", () => {
    for (const variant of variantsOf("place-cannot-take-the-person")) {
      expect(idsIn(variant)).toEqual(expect.arrayContaining(["no-is-not-the-end", "general-or-project-rule"]));
      expect(saidIn(variant)).toMatch(/Find grunden|Spørg efter grunden/);
    }
  });

  test("to a general practitioner: what is referred with what and what meanwhile, and the subsidised psychologist", () => {
    const lines = textsOf(snippetOf("gp-what-you-refer-to").blocks).map(({ da }) => da);
    expect(lines.filter((line) => !/henvis/.test(line))).toEqual([]);
    expect(lines.filter((line) => /imens/i.test(line)).length).toBeGreaterThanOrEqual(3);
    expect(danish(snippetOf("gp-subsidised-psychologist"))).toMatch(/Ældre Sagen i 2024/);
  });

  test("to who waits: it is not them, and whom to call when it gets worse", () => {
    const [waiting] = variantsOf("waiting-for-treatment");
    const said = (waiting?.steps.now ?? []).map((id) => danish(snippetOf(id))).join("\n");
    expect(said).toMatch(/Det er ikke dig/);
    expect(said).toMatch(/70 201 201.*112/);
  });

  test("to who is close: nothing to fix, ask first, help of their own, the family, a child near", () => {
    for (const variant of variantsOf("someone-close-has-told-you")) {
      const said = saidIn(variant);
      for (const line of [/Du skal ikke løse det/, /Spørg, før du siger det/, /hjælp til dig/, /familie/]) {
        expect(said, variant.who).toMatch(line);
      }
      expect(said).toContain(labels.situation["child-may-be-at-risk"].da);
      if (variant.relations) expect(snippetOf(variant.steps.now?.[1] ?? "").relations).toEqual(variant.relations);
    }
  });
});
