import { type Browser, chromium, type Frame } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readChoices } from "../../../schema/embedding/choices.ts";
import { embedLines } from "../../../schema/embedding/lines.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { type FictitiousHouse, startFictitiousHouse } from "../../helpers/fictitious-house.ts";
import { journeysRegistry, workingDay } from "../../helpers/fictitious-journeys.ts";
import { cardOf, comeTo, offersIn, readIn, type Visit } from "../../helpers/person.ts";
import { onPaper } from "../../helpers/printed-sheets.ts";

let house: FictitiousHouse;
let browser: Browser;
let visit: Visit;
let panel: Frame;
beforeAll(async () => {
  house = await startFictitiousHouse(journeysRegistry(), workingDay);
  browser = await chromium.launch(await launchOptions());
  const chosen: Record<string, string> = {
    widget: "panel",
    place: "0730",
    audience: "professional",
    situation: "someone-has-told-you",
  };
  const intranet = embedLines(
    readChoices((name) => chosen[name] ?? null),
    house.origin,
  );
  visit = await comeTo(browser, intranet, { at: workingDay });
  panel = await visit.widget("vejviser-panel");
});
afterAll(async () => {
  await visit.leave();
  await browser.close();
  await house.stop();
});

const stepsIn = () => panel.locator("[data-step]");
/** The lines that he meets without unfolding anything. */
const linesOf = (step: string) => panel.locator(`[data-step="${step}"] li:not(details li)`).allInnerTexts();
const keptOut = (id: string) => panel.locator(`[data-kept-out="${id}"]`);

describe("a caseworker in Randers, with the citizen in the room", () => {
  it("meets at once what to do, in the order in which it is needed", async () => {
    await panel.getByRole("heading", { name: "Nogen har lige fortalt dig om overgreb" }).waitFor();
    expect(await stepsIn().getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "Det kan du gøre nu",
      "Det er bedst at undgå",
      "Det har du pligt til",
      "Her kan du henvende dig",
      "Hvad så bagefter",
    ]);
    const tops = await stepsIn().evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
    expect(tops, "as it is drawn, too").toEqual(tops.toSorted((a, b) => a - b));
    expect(await linesOf("now")).toEqual([
      expect.stringContaining("Sig tak"),
      expect.stringMatching(/i sikkerhed i aften, og om et barn er i fare nu/),
      expect.stringMatching(/skrive ned og give videre, før der bliver fortalt mere/),
      expect.stringMatching(/tror på det, og gå langsomt frem/),
      expect.stringContaining("ét næste skridt med en dag"),
    ]);
    expect(await readIn(stepsIn().nth(2))).toContain("hvad du skal skrive ned, og hvad du skal give videre");
  });

  it("reads two lines of what to avoid", async () => {
    expect(await linesOf("avoid")).toHaveLength(2);
  });

  it("finds below it places that fit", async () => {
    const advice = await stepsIn().last().boundingBox();
    const title = panel.getByRole("heading", { name: "Tilbud, du kan hjælpe videre til" });
    expect((await title.boundingBox())?.y).toBeGreaterThan((advice?.y ?? 0) + (advice?.height ?? 0));
    expect((await offersIn(panel)).length).toBeGreaterThan(2);
  });

  it("states what he knows: who says no themselves goes to the end, and says why and what instead", async () => {
    await panel.getByText("Fortæl, hvad du ved om personen").click();
    await panel.getByRole("textbox", { name: "Alder" }).fill("41");
    await panel.getByText("Vedvarende og skadelig brug af rusmidler").click();
    await panel.getByRole("button", { name: /^Vis \d+ tilbud til/ }).click();

    const found = await offersIn(panel);
    expect(found).not.toContain("opdigtet-ungegruppe");
    expect(found).not.toContain("opdigtet-klinik");
    const last = await panel.locator("article").last().boundingBox();
    const end = await panel
      .getByRole("heading", { name: "Steder, der selv siger nej i denne situation" })
      .boundingBox();
    expect(end?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));

    expect(await readIn(keptOut("opdigtet-ungegruppe"))).toContain("Stedet tager imod: 18 til 30 år.");
    const clinic = keptOut("opdigtet-klinik");
    expect(await readIn(clinic)).toMatch(
      /Klinikken kan ikke tage imod, når brug af alkohol eller stoffer fylder\. Hvis dette ikke passer: Opdigtet /,
    );
    expect(await clinic.getByRole("link").first().getAttribute("href")).toMatch(/^(tel:|https:)/);
    expect(await readIn(clinic.locator("ul")), "and takes this person").not.toMatch(/ungegruppe|klinik for/);
  });

  it("reads of a rule that was only a project's, in 2022, that he should ring and ask", async () => {
    const card = cardOf(panel, "opdigtet-senfoelgested");
    expect(await card.getByRole("button", { expanded: true }).count(), "without opening anything").toBe(0);
    expect(await readIn(card)).toContain(
      "I et projekt måtte brug af alkohol eller stoffer ikke fylde. I et projekt i 2022 var dette et krav. Vi ved ikke, om det gælder i dag. Ring og spørg.",
    );
    expect(await keptOut("opdigtet-senfoelgested").count()).toBe(0);
    expect(await readIn(cardOf(panel, "opdigtet-ambulatorium")), "which has no such rule").not.toContain(
      "I et projekt",
    );
  });

  it("ticks three and prints one sheet with a neutral heading, or only numbers", async () => {
    for (const id of ["opdigtet-ambulatorium", "opdigtet-senfoelgested", "opdigtet-samtalested"]) {
      await cardOf(panel, id).getByText("Vælg til udskrift").click();
    }
    await cardOf(panel, "opdigtet-ambulatorium").getByRole("button", { name: "Udskriv 3 valgte" }).click();
    await panel.getByRole("button", { name: "Hele arket" }).click();
    await expect.poll(() => visit.printed.length).toBe(1);
    await panel.getByRole("button", { name: "Kun numre" }).click();
    await expect.poll(() => visit.printed.length).toBe(2);
    const [whole, numbers] = visit.printed;
    if (!whole || !numbers) throw new Error("Nothing was printed.");

    for (const [sheet, heading] of [
      [whole, "Steder og numre"],
      [numbers, "Numre"],
    ] as const) {
      expect(sheet.title).toBe(heading);
      expect(sheet.html).toContain(`${heading}<`);
      expect(sheet.html).toContain("Udskrevet 23. november 2026");
      const { pages, width, height } = await onPaper(browser, sheet);
      expect([pages, Math.round(width), Math.round(height)], "one sheet of A4").toEqual([1, 595, 842]);
    }
    const said = ({ html }: typeof whole) => html.replaceAll(/<!--.*?-->|<[^>]*>/gs, " ").replaceAll(/\s+/g, " ");
    for (const number of ["00 00 00 11", "00 00 00 12", "00 00 00 13"]) {
      expect(said(whole)).toContain(number);
      expect(said(numbers)).toContain(number);
    }
    expect(said(whole)).toMatch(/Opdigtet ambulatorium.*Opdigtet senfølgested.*Opdigtet samtalested/);
    expect(said(numbers), "no name, no address, nothing of what it is about").not.toMatch(
      /opdigtet|overgreb|senfølge|vejviser|terapi/i,
    );
  });

  it("makes the first contact together with the citizen", async () => {
    expect(await linesOf("where-to-turn")).toEqual([expect.stringContaining("ringe, mens personen er her")]);
    const card = cardOf(panel, "opdigtet-ambulatorium");
    await card.getByRole("button", { name: /^Læs mere/ }).click();
    expect(await readIn(card)).toContain("En anden må gerne ringe for borgeren");
    const [call] = await card.getByRole("link", { name: "Ring 00 00 00 13" }).all();
    expect(await call?.getAttribute("href")).toBe("tel:00000013");
    expect(await readIn(stepsIn().last())).toContain("Sig, hvilken dag du ringer.");
  });

  it("has told nobody of the citizen", () => {
    expect(visit.requests).toEqual([]);
    expect(visit.faults).toEqual([]);
  });
});
