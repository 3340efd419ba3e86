import { type Browser, chromium, type Frame } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../helpers/announcements.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { allStops, focusedStop, hasFocus, hiddenByOthers, type Stop, withAndWithout } from "../helpers/focus.ts";
import { type House, startHouse } from "../helpers/house.ts";
import { differingPixels } from "../helpers/screen.ts";
import { showState } from "../helpers/widget-page.ts";
import { type Place, type WidgetState, widgetStates } from "../helpers/widget-states.ts";

let house: House;
let browser: Browser;
beforeAll(async () => {
  house = await startHouse();
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  await house.remove();
});

const around = { before: '<a id="before" href="#before">Før</a>', after: '<a href="#after">Efter</a>' };
const screen = { width: 1280, height: 800 };
const telephone = { width: 320, height: 568 };

/** In these every group of radio buttons has its answer, and most things are open. */
const cases: [widget: string, state: string, place: Place, window: typeof screen | typeof telephone][] = [
  ["finder", "with answers", "frame", screen],
  ["finder", "details opened", "frame", telephone],
  ["finder", "with answers", "inline", telephone],
  ["panel", "who asks", "frame", telephone],
  ["panel", "who asks", "inline", screen],
  ["finder", "framed", "page", telephone],
];

describe("by keyboard", () => {
  it.concurrent.each(cases)(
    "Tab leads through %s (%s, %s) as it is read and out again, and focus is always seen",
    { timeout: 300_000 },
    async (widget, name, place, window) => {
      const { page, where, close } = await showState(browser, house.origin, named(widget, name), place, around);
      await page.setViewportSize(window);
      const framed = place === "frame" ? where : undefined;
      const expected = await allStops(page, framed);
      expect(expected.length).toBeGreaterThan(15);
      await page.evaluate(() => scrollTo(0, 0));
      if (place === "page") await page.keyboard.press("Tab");
      else await page.locator("#before").focus();
      const stops: Stop[] = [await focusedStop(page, framed)];
      for (const _ of expected.slice(1)) {
        await page.keyboard.press("Tab");
        stops.push(await focusedStop(page, framed));
      }
      expect(stops.map((stop) => stop.name)).toEqual(expected);
      expect(stops.filter(isReadBefore).map((stop) => stop.name)).toEqual([]);

      const reader = await browser.newPage();
      const unseen: string[] = [];
      for (const { name: there, outline } of stops.toReversed()) {
        const here = await focusedStop(page, framed);
        expect(here.name, "and back").toBe(there);
        const pixels = await differingPixels(reader, ...(await withAndWithout(page, framed)));
        if (pixels < outline) unseen.push(`${there}: ${pixels} of ${Math.round(outline)} pixels`);
        await page.keyboard.press("Shift+Tab");
      }
      if (place !== "frame") unseen.push(...(await hiddenByOthers(where)));
      await reader.close();
      await close();
      expect(unseen).toEqual([]);
    },
  );
});

/** What stands neither below what had focus before, nor to its right. */
function isReadBefore({ box, document }: Stop, place: number, stops: Stop[]): boolean {
  const before = stops[place - 1];
  return before?.document === document && box.bottom <= before.box.top && box.left < before.box.right;
}

function named(widget: string, name: string): WidgetState {
  const state = widgetStates.find((each) => each.widget === widget && each.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
}

/** What a person does, and how many announcements it is worth. Opening is told by the button that does it. */
const changes: Record<string, [what: string, announcements: number, (where: Frame) => Promise<void>][]> = {
  finder: [
    ["who", 1, (where) => where.getByText("Mig selv", { exact: true }).click()],
    ["words", 1, (where) => where.getByRole("searchbox").pressSequentially("krise")],
    [
      "the order",
      1,
      (where) =>
        where
          .getByLabel("Rækkefølge")
          .selectOption({ index: 1 })
          .then(() => undefined),
    ],
    ["a place", 1, (where) => where.getByRole("combobox", { name: "Hvor i landet?" }).pressSequentially("Aarhus")],
    ["details", 0, (where) => where.getByRole("button", { name: "Læs mere" }).first().click()],
    ["a tick", 1, (where) => where.getByLabel("Vælg til udskrift").first().click()],
    ["more questions", 0, (where) => where.locator("summary", { hasText: "Flere valg" }).click()],
    ["a fault", 1, (where) => where.getByLabel("Hvor gammel er du?").pressSequentially("xyz")],
    ["no result", 1, (where) => where.getByRole("searchbox").fill("zzqx")],
    ["starting over", 1, (where) => where.getByRole("button", { name: "Nulstil" }).first().click()],
  ],
  panel: [
    ["to whom", 1, (where) => where.getByLabel("Jeg er fagperson eller frivillig", { exact: true }).click()],
    ["words", 1, (where) => where.getByRole("searchbox").pressSequentially("skriv")],
    [
      "a situation",
      1,
      (where) =>
        where
          .getByLabel("Hvad står du i?")
          .selectOption({ index: 1 })
          .then(() => undefined),
    ],
    [
      "who asks",
      1,
      (where) =>
        where
          .getByLabel(/^\s*Frivillig/)
          .first()
          .click(),
    ],
    ["a place", 1, (where) => where.getByRole("combobox", { name: "Hvor i landet?" }).pressSequentially("Aarhus")],
    ["what is known", 0, (where) => where.locator("summary", { hasText: "Fortæl, hvad du ved" }).click()],
    ["a fault", 1, (where) => where.getByLabel("Alder", { exact: true }).pressSequentially("xyz")],
    ["a tick", 1, (where) => where.getByLabel("Vælg til udskrift").first().click()],
  ],
};

describe("by screen reader", () => {
  const cases = (["finder", "panel"] as const).flatMap((widget) =>
    (["frame", "inline"] as const).map((place) => [widget, place] as const),
  );

  it.concurrent.each(cases)(
    "the %s, %s, announces each change once, and no change moves focus",
    { timeout: 300_000 },
    async (widget, place) => {
      const state: WidgetState = { name: "as it comes", widget, places: [place], registry: "here" };
      const { page, where, close } = await showState(browser, house.origin, state, place);
      const heard = await listen(where);
      const heardAround = place === "frame" ? await listen(page.mainFrame()) : async () => [];
      const faults: string[] = [];
      for (const [what, announcements, change] of changes[widget] ?? []) {
        await change(where);
        await page.waitForTimeout(900);
        const said = await heard();
        if (said.length !== announcements) faults.push(`${what}: ${JSON.stringify(said)}`);
        if (!(await hasFocus(where))) faults.push(`${what}: focus is lost`);
      }
      expect(await heardAround(), "nothing of it is said around the frame").toEqual([]);
      await close();
      expect(faults).toEqual([]);
    },
  );
});
