import { type Browser, chromium, type Frame } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readChoices } from "../../../schema/embedding/choices.ts";
import { embedLines } from "../../../schema/embedding/lines.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { type FictitiousHouse, startFictitiousHouse } from "../../helpers/fictitious-house.ts";
import { evening, journeysRegistry } from "../../helpers/fictitious-journeys.ts";
import { cardOf, comeTo, offersIn, readIn, type Visit } from "../../helpers/person.ts";

let house: FictitiousHouse;
let browser: Browser;
beforeAll(async () => {
  house = await startFictitiousHouse(journeysRegistry(), evening);
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const linesWith = (chosen: Record<string, string>) =>
  embedLines(
    readChoices((name) => chosen[name] ?? null),
    house.origin,
  );

/** What the one who asks is, in the words of the question, and by the name of the guidance for them. */
const relations = [
  ["Kæreste eller ægtefælle", "partner"],
  ["Forælder", "parent"],
  ["Søskende", "sibling"],
  ["Ven", "friend"],
  ["Barn (også voksent)", "child"],
] as const;

describe("someone close, with the finder", () => {
  let visit: Visit;
  let finder: Frame;
  beforeAll(async () => {
    visit = await comeTo(browser, linesWith({ widget: "finder", place: "0730" }), { at: evening });
    finder = await visit.widget("vejviser-finder");
  });
  afterAll(() => visit.leave());

  it("says “En, jeg holder af”, and is asked which, and may skip it", async () => {
    await finder.getByText("En, jeg holder af", { exact: true }).click();
    const which = finder.getByRole("group", { name: "Hvem er du for den, du holder af?" });
    expect(await readIn(which)).toContain("Du kan springe det over.");
    for (const [label] of relations)
      expect(await which.getByRole("radio", { name: label, exact: true }).count()).toBe(1);
    expect(await which.getByRole("radio", { checked: true }).count()).toBe(0);
  });

  it("finds places that take relatives, and help for themselves, whoever they are", async () => {
    const which = finder.getByRole("group", { name: "Hvem er du for den, du holder af?" });
    for (const [label, relation] of relations) {
      await which.getByText(label, { exact: true }).click();
      const forSiblings = relation === "sibling" ? ["opdigtet-soeskendegruppe"] : [];
      expect((await offersIn(finder)).toSorted()).toEqual(
        ["opdigtet-linje", "opdigtet-paaroerendelinje", ...forSiblings].toSorted(),
      );
      expect(await readIn(cardOf(finder, "opdigtet-paaroerendelinje"))).toContain("Linjen er for dig.");
    }
    expect(await readIn(which), "a child may be under 18").toContain("BørneTelefonen, 116 111");
    expect(await finder.locator('a[href="tel:116111"]').count()).toBeGreaterThan(0);
  });

  it("is led to guidance for being beside someone, without telling anybody what was chosen", async () => {
    expect(visit.requests).toEqual([]);
    const opens = visit.page.context().waitForEvent("page");
    await finder.getByRole("link", { name: /^Råd til dig, der står ved siden af/ }).click();
    const panel = await opens;
    await panel.getByRole("radio", { name: "En, jeg holder af" }).check();
    expect(panel.url()).toBe(`${house.origin}/embed/panel?lang=da`);
    const told = visit.requests.filter((url) => !url.startsWith("blob:")).map((url) => new URL(url).search);
    expect(new Set(told)).toEqual(new Set(["", "?lang=da"]));
    await panel.getByRole("button", { name: "En, du holder af, har fortalt dig det" }).click();
    await panel.getByText("Søskende", { exact: true }).click();
    await panel.getByRole("heading", { name: "Opdigtet: når du er sibling" }).waitFor();
    expect(visit.faults).toEqual([]);
  });
});

describe("someone close, with the panel of a page for relatives", () => {
  let visit: Visit;
  let panel: Frame;
  beforeAll(async () => {
    const lines = linesWith({
      widget: "panel",
      place: "0730",
      audience: "relative",
      situation: "someone-close-has-told-you",
    });
    visit = await comeTo(browser, lines, { at: evening });
    panel = await visit.widget("vejviser-panel");
  });
  afterAll(() => visit.leave());

  it("is asked which, and reads what holds for all until that is said", async () => {
    const which = panel.getByRole("group", { name: "Du er …" });
    expect(await which.getByRole("radio", { checked: true }).count()).toBe(0);
    for (const [label] of relations)
      expect(await which.getByRole("radio", { name: label, exact: true }).count()).toBe(1);
    expect(await panel.locator("[data-guidance-id]").count()).toBeGreaterThan(3);
    expect(await readIn(panel.locator("main"))).not.toContain("Opdigtet: når du er");
  });

  it.each(relations)(
    "%s: guidance, places that take relatives, help for the one who asks, and the family",
    async (label, relation) => {
      await panel.getByRole("group", { name: "Du er …" }).getByText(label, { exact: true }).click();
      const read = async (step: string) => readIn(panel.locator(`[data-step="${step}"]`));
      const now = await read("now");
      expect(now).toContain("Opdigtet: at stå ved siden af");
      expect(now.match(/når du er [\w-]+/g), "no other's").toEqual([`når du er ${relation}`]);
      expect(await read("where-to-turn")).toContain("Du må gerne søge hjælp, selv om den anden ikke gør.");
      expect(await read("then")).toContain("Opdigtet: når den, der gjorde det, er i familien");
      const places = await offersIn(panel);
      expect(places).toContain("opdigtet-paaroerendelinje");
      expect(places.includes("opdigtet-soeskendegruppe")).toBe(relation === "sibling");
      expect(places, "help for the other alone is not help for the one who asks").not.toContain("opdigtet-samtalested");
    },
  );

  it("can call at once, and nobody is told", async () => {
    const card = cardOf(panel, "opdigtet-paaroerendelinje");
    expect(await readIn(card)).toContain("Åbent nu til kl. 22");
    expect(await card.getByRole("link", { name: "Ring 00 00 00 14" }).getAttribute("href")).toBe("tel:00000014");
    expect(visit.requests).toEqual([]);
    expect(visit.faults).toEqual([]);
  });
});
