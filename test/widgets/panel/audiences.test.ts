import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PanelView } from "../../../widgets/panel/element.ts";
import { perform } from "../finder/finder.ts";
import { all, registry, show, snippetsOf, texts } from "./panel.ts";

const groupsOf = (view: PanelView) => texts(view, ".situations .hint");
const situationsOf = (view: PanelView) => texts(view, ".situations button, #situation option");
const chosen = (view: PanelView) =>
  all(view, "label:has(input:checked)").map((label) => (label.textContent ?? "").replaceAll(/\s+/g, " ").trim());
const list = () => page.getByLabelText("Hvad står du i?");

const told = "Nogen har lige fortalt dig om overgreb";
const bridge = "En voksen fortæller – et barn kan være i fare nu";
const waiting = "Du venter på behandling";
const close = "En, du holder af, har fortalt dig det";

describe("nobody meets what is not for them", () => {
  test("a citizen finds the citizens' situations alone, and the guidance for citizens", async () => {
    const view = await show({ attributes: { audience: "self" } });
    expect(situationsOf(view)).toEqual([waiting]);
    expect(groupsOf(view)).toEqual([]);
    expect(snippetsOf(view)).not.toContain("opdigtet-tak");
    await perform({ press: waiting });
    expect(texts(view, ".title")).toEqual([waiting]);
    expect(snippetsOf(view)).toEqual(["opdigtet-ventetid", "opdigtet-regler"]);
    expect(all(view, ".known")).toEqual([]);
  });

  test("is asked openly where nothing has answered, and folded with its answer where the page has", async () => {
    const open = await show();
    expect(texts(open, ".intro > fieldset legend")).toEqual(["Hvem søger du råd til?"]);
    await perform({ choose: "Mig selv" });
    expect(texts(open, ".intro > fieldset legend")).toEqual(["Hvem søger du råd til?"]);
    const folded = await show({ attributes: { audience: "self" } });
    expect(texts(folded, ".audience summary")).toEqual(["Hvem søger du råd til? Mig selv"]);
  });

  test("for whom nobody has said, each audience has a heading of its own, and a child too", async () => {
    const view = await show();
    expect(groupsOf(view)).toEqual([
      "Mig selv",
      "En, jeg holder af",
      "En, jeg holder af: Om børn og unge under 18",
      "Jeg er fagperson eller frivillig",
      "Jeg er fagperson eller frivillig: Om børn og unge under 18",
    ]);
    expect(situationsOf(view)).toEqual([waiting, close, bridge, told, bridge]);
    expect(chosen(view)).toEqual([]);
  });

  test("a citizen's situation stands in a citizen's words, before anybody has said who they are", async () => {
    const data = registry();
    data.situations = data.situations.map((one) =>
      one.id === "waiting-for-treatment" ? { ...one, id: "selling-sex" } : one,
    );
    expect(situationsOf(await show({}, data))[0]).toBe("Du sælger eller har solgt sex");
  });

  test("a professional finds what is about a child apart, and reads that it is", async () => {
    const view = await show({ attributes: { audience: "professional" } });
    expect(groupsOf(view)).toEqual(["Om voksne", "Om børn og unge under 18"]);
    await perform({ press: told });
    expect(all(view, ".subject")).toEqual([]);
    await userEvent.selectOptions(list(), bridge);
    expect(texts(view, ".subject")).toEqual(["Om børn og unge under 18"]);
  });

  test("choosing another audience leaves a situation that is not for them, and keeps one that is", async () => {
    const view = await show({ attributes: { audience: "professional", situation: "child-may-be-at-risk" } });
    await perform({ unfold: "Fagperson eller frivillig" });
    await perform({ choose: "En, jeg holder af" });
    expect(texts(view, ".title")).toEqual([bridge]);
    expect(situationsOf(view)).toEqual(["Alle råd", close, bridge]);
    expect(texts(view, ".offers-title")).toEqual(["Tilbud, der kan passe"]);
    await perform({ choose: "Mig selv" });
    expect(texts(view, ".title")).toEqual(["Råd og tilbud"]);
    expect(situationsOf(view)).toEqual([waiting]);
    expect(chosen(view)).toEqual(["Mig selv"]);
    expect(view.shadowRoot?.activeElement).toBe(all(view, "input:checked")[0]);
  });

  test("what is fixed is not asked", async () => {
    const fixed = await show({ attributes: { audience: "relative", fixed: "" } });
    expect(texts(fixed, "legend")).not.toContain("Hvem søger du råd til?");
    expect(situationsOf(fixed)).toEqual([close, bridge]);

    const oneSituation = await show({ attributes: { situation: "child-may-be-at-risk", fixed: "" } });
    expect(all(oneSituation, "#situation")).toEqual([]);
    expect(texts(oneSituation, ".audience .choice")).toEqual(["En, jeg holder af", "Jeg er fagperson eller frivillig"]);
  });
});

describe("what a relative is to the other", () => {
  const attributes = { audience: "relative", situation: "someone-close-has-told-you" };

  test("is asked, not assumed, and told in words of its own", async () => {
    const view = await show({ attributes });
    expect(chosen(view)).toEqual(["En, jeg holder af"]);
    expect(snippetsOf(view)).toEqual(["opdigtet-ved-siden-af"]);
    await perform({ choose: "Ven" });
    expect(chosen(view)).toEqual(["En, jeg holder af", "Ven"]);
    expect(snippetsOf(view)).toEqual(["opdigtet-ved-siden-af", "opdigtet-ven"]);
    await perform({ choose: "Anden familie" });
    expect(snippetsOf(view)).toEqual(["opdigtet-ved-siden-af"]);
  });

  test("narrows the offers to those for them, and tells a child whom to call first", async () => {
    const view = await show({ attributes });
    const before = all(view, "article").length;
    await perform({ choose: "Barn (også voksent)" });
    expect(texts(view, ".choice .hint").join()).toContain("116 111");
    expect(all(view, "article").length).toBeLessThan(before);
  });
});

test("what is to be told only to whoever asks waits behind its heading", async () => {
  const view = await show({ attributes: { audience: "self", situation: "waiting-for-treatment" } });
  const [folded] = all(view, "details[data-guidance-id]");
  expect(folded?.dataset.guidanceId).toBe("opdigtet-regler");
  expect(folded?.hasAttribute("open")).toBe(false);
  await perform({ unfold: "Opdigtet: reglerne" });
  expect(folded?.hasAttribute("open")).toBe(true);
});
