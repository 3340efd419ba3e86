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

  test("to whoever has just been told, also a volunteer: one next step with a day, and no promise that nothing follows", () => {
    for (const variant of variantsOf("someone-has-told-you")) {
      expect(saidIn(variant), variant.who).toMatch(/Sig (?:dag og tid|en dag)/);
      expect(saidIn(variant), variant.who).toContain("Lov ikke, at det ingen følger får");
    }
  });

  test("where there is only a feeling: no need to answer, no ticking of signs, no form before it is clear what comes after", () => {
    const said = variantsOf("a-feeling-not-yet-words").map(saidIn).join("\n");
    for (const line of [/Du må gerne lade være med at svare/, /sæt ikke kryds ved tegn/, /Brug ikke et skema, før/]) {
      expect(said).toMatch(line);
    }
  });

  test("about a child, to everybody who has to say it: whom to call, also out of hours", () => {
    for (const id of ["child-may-be-at-risk", "worried-about-a-child-at-work"]) {
      for (const variant of variantsOf(id)) {
        const said = (variant.steps["where-to-turn"] ?? []).map((one) => danish(snippetOf(one))).join("\n");
        expect(said, variant.who).toMatch(/ring til den kommune, hvor barnet bor/);
        expect(said, variant.who).toMatch(/Er der lukket.* 114\b/);
      }
    }
  });

  test("about one who waits or cannot call: ring together, remind, ask if it is safe, and say who holds the thread", () => {
    for (const variant of variantsOf("waits-or-cannot-call")) {
      for (const line of [
        /ringe, mens du er her/,
        /mindes om tiden/,
        /Er det sikkert at ringe/,
        /Hvem holder tråden/,
      ]) {
        expect(saidIn(variant), variant.who).toMatch(line);
      }
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

  test("to each in health care: what is referred with what and what meanwhile, and the subsidised psychologist", () => {
    const guides = ["gp-what-you-refer-to", "psychiatry-line-by-line", "somatic-what-you-point-to"];
    const variants = variantsOf("patient-with-a-hidden-cause");
    expect(variants.map(({ steps }) => steps["where-to-turn"]?.[0])).toEqual(guides.toSorted());
    for (const variant of variants) {
      const [first = ""] = variant.steps["where-to-turn"] ?? [];
      const lines = textsOf(snippetOf(first).blocks).map(({ da }) => da);
      expect(lines.filter((line) => /henvis|egen læge/.test(line)).length, variant.who).toBeGreaterThanOrEqual(4);
      expect(lines.filter((line) => /imens/i.test(line)).length, variant.who).toBeGreaterThanOrEqual(2);
      expect(lines.join("\n"), variant.who).toContain("Psykolog med tilskud");
    }
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
