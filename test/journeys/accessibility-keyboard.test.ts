import { type Browser, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { allStops, focusedStop, hiddenByOthers, type Stop, withAndWithout } from "../helpers/focus.ts";
import { addSheet } from "../helpers/readers-settings.ts";
import { differingPixels } from "../helpers/screen.ts";
import { type Shown, showState } from "../helpers/widget-page.ts";
import { type Place, type WidgetState, widgetStates } from "../helpers/widget-states.ts";

const origin = inject("publicHouse");

let browser: Browser;
/** Looks at pictures. */
let reader: Page;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
  reader = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const around = { before: '<a id="before" href="#before">Før</a>', after: '<a href="#after">Efter</a>' };
/** Milliseconds after which a change has been announced. */
const settling = 900;
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
      const shown = await showState(browser, origin, named(widget, name), place, around);
      const { page, where, close } = shown;
      await page.setViewportSize(window);
      const framed = place === "frame" ? where : undefined;
      const expected = await allStops(page, framed);
      expect(expected.length).toBeGreaterThan(15);
      await page.waitForTimeout(settling);
      const before = await where.locator(".widget").innerText();
      const stops = await walk(shown, place, expected.length);
      expect(stops.map((stop) => stop.name)).toEqual(expected);
      expect(stops.filter(isReadBefore).map((stop) => stop.name)).toEqual([]);
      expect(await where.locator(".widget").innerText(), "focus alone changes nothing").toBe(before);

      const unseen: string[] = [];
      for (const { name: there } of stops.toReversed()) {
        expect((await focusedStop(page, framed)).name, "and back").toBe(there);
        if (!(await isSeen(page, framed))) unseen.push(there);
        await page.keyboard.press("Shift+Tab");
      }
      if (place !== "frame") unseen.push(...(await hiddenByOthers(where)));
      await close();
      expect(unseen).toEqual([]);
    },
  );
});

/** Where Tab leads, from the beginning of the page or from the link before the widget. */
async function walk({ page, where }: Shown, place: Place, count: number): Promise<Stop[]> {
  const framed = place === "frame" ? where : undefined;
  await page.evaluate(() => scrollTo(0, 0));
  if (place === "page") await page.keyboard.press("Tab");
  else await page.locator("#before").focus();
  const stops = [await focusedStop(page, framed)];
  while (stops.length < count) {
    await page.keyboard.press("Tab");
    stops.push(await focusedStop(page, framed));
  }
  return stops;
}

/** Whether at least half of a line three pixels thick stands out around what has focus. */
async function isSeen(page: Page, framed: Frame | undefined): Promise<boolean> {
  const { outline } = await focusedStop(page, framed);
  const pictures = await withAndWithout(page, framed);
  return (await differingPixels(reader, ...pictures)) >= 1.5 * outline;
}

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

describe("by pointer", () => {
  it("a press that is taken back does nothing: it can be let go of beside what was pressed", async () => {
    const { page, where, close } = await showState(browser, origin, named("finder", "details opened"), "frame");
    const address = page.url();
    await where.getByLabel("Hvor i landet?").fill("ra");
    const before = await where.locator(".results").innerText();
    for (const target of [
      where.getByRole("option").first(),
      where.getByRole("button", { name: "Luk igen" }).first(),
      page.getByRole("button", { name: "Forlad siden" }),
    ]) {
      await target.hover();
      await page.mouse.down();
      await page.mouse.move(640, 1_020);
      await page.mouse.up();
    }
    expect(await where.locator(".results").innerText()).toBe(before);
    expect(page.url()).toBe(address);
    await close();
  });
});

describe("a fault is seen", () => {
  it("in the order, in what shows focus, and in what lies over it", async () => {
    const shown = await showState(browser, origin, named("finder", "with answers"), "inline", around);
    const { page, where, close } = shown;
    await page.setViewportSize(telephone);
    await page.waitForTimeout(settling);
    const { length } = await allStops(page, undefined);
    const misread = async () => (await walk(shown, "inline", length)).filter(isReadBefore).length;

    const turned = await addSheet(where, ".columns { display: flex; flex-direction: column-reverse }");
    expect(await misread()).toBeGreaterThan(0);
    await turned();
    expect(await misread()).toBe(0);

    expect(await hiddenByOthers(where)).toEqual([]);
    const covering = await addSheet(where, "* { scroll-margin: 0 !important }");
    expect(await hiddenByOthers(where)).not.toEqual([]);
    await covering();

    await where.getByRole("button", { name: "Nulstil" }).first().focus();
    expect(await isSeen(page, undefined)).toBe(true);
    for (const css of ["outline: none", "outline: 1px dotted", "outline-color: #ddd"]) {
      const pale = await addSheet(where, `* { ${css} !important }`);
      expect(await isSeen(page, undefined), css).toBe(false);
      await pale();
    }
    await close();
  });
});
