import { type Browser, chromium, type Frame } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listen } from "../helpers/announcements.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { hasFocus } from "../helpers/focus.ts";
import { layoutFaults } from "../helpers/layout-faults.ts";
import { addSheet, colourless, movements, settings } from "../helpers/readers-settings.ts";
import { type Size, showState } from "../helpers/widget-page.ts";
import { type Place, type WidgetState, widgetStates } from "../helpers/widget-states.ts";

const origin = inject("publicHouse");

/** What readers set for themselves takes nothing from them. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** Those with the most in them. */
const full = /details opened|more filters opened|no result|sheet|situation told|who asks|framed|fallback/;
const documents = widgetStates
  .filter(({ name }) => full.test(name))
  .flatMap((state) => state.places.map((place) => [`${state.widget}, ${state.name}: ${place}`, state, place] as const));

const windows: Record<string, Size> = {
  "a screen": { width: 1280, height: 1024, zoom: 1 },
  "a telephone": { width: 320, height: 568, zoom: 1 },
  "a telephone on its side": { width: 568, height: 320, zoom: 1 },
};

describe("nothing is lost, moves or is told by colour alone", () => {
  it.concurrent.each(documents)("%s", { timeout: 300_000 }, async (_name, state, place) => {
    const { page, where, resize, close } = await showState(browser, origin, state, place);
    const faults = await movements(where);
    for (const [window, size] of Object.entries(windows)) {
      await resize(size);
      for (const [how, set] of Object.entries(settings)) {
        const setting = await set(where);
        const found = [...setting.faults, ...(await layoutFaults(where))];
        faults.push(...found.map((fault) => `${window}, ${how}: ${fault}`));
        await setting.undo();
      }
    }
    await page.emulateMedia({ forcedColors: "active" });
    faults.push(...(await colourless(where)));
    await close();
    expect(faults).toEqual([]);
  });
});

/** Milliseconds after which a change has been announced. */
const settling = 900;

const asItComes = (widget: WidgetState["widget"], place: Place): WidgetState => ({
  name: "as it comes",
  widget,
  places: [place],
  registry: "here",
});

type Change = [what: string, announcements: number, change: (where: Frame) => Promise<unknown>];

const place: Change = [
  "a place",
  1,
  async (where) => {
    await where.getByLabel("Hvor i landet?").fill("Aarhus");
    await where.getByLabel("Hvor i landet?").press("Tab");
  },
];
const words: Change = ["words", 1, (where) => where.getByRole("searchbox").fill("krise")];
const tick: Change = ["a tick", 1, (where) => where.getByLabel("Vælg til udskrift").first().click()];
const choose = (name: string) => (where: Frame) => where.getByLabel(name, { exact: true }).first().click();
const press = (name: string) => (where: Frame) => where.getByRole("button", { name }).first().click();
const unfold = (hasText: string) => (where: Frame) => where.locator("summary", { hasText }).click();
const misspell = (name: string) => (where: Frame) => where.getByLabel(name, { exact: true }).fill("xyz");

/** What a person does, and how many announcements it is worth. Opening is told by the button that does it. */
const changes: Record<WidgetState["widget"], Change[]> = {
  finder: [
    ["who", 1, choose("Mig selv")],
    words,
    ["the order", 1, (where) => where.getByLabel("Rækkefølge").selectOption({ index: 1 })],
    place,
    ["details", 0, press("Læs mere")],
    tick,
    ["more questions", 0, unfold("Flere valg")],
    ["a fault", 1, misspell("Hvor gammel er du?")],
    ["no result", 1, (where) => where.getByRole("searchbox").fill("zzqx")],
    ["starting over", 1, press("Nulstil")],
  ],
  panel: [
    ["to whom", 1, choose("Jeg er fagperson eller frivillig")],
    words,
    ["a situation", 1, press("Nogen har lige fortalt")],
    ["who asks", 1, choose("Frivillig i rådgivning eller fællesskab")],
    place,
    ["what is known", 0, unfold("Fortæl, hvad du ved")],
    ["a fault", 1, misspell("Alder")],
    tick,
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
      const { page, where, close } = await showState(browser, origin, asItComes(widget, place), place);
      const heard = await listen(where);
      const heardAround = place === "frame" ? await listen(page.mainFrame()) : async () => [];
      const faults: string[] = [];
      for (const [what, announcements, change] of changes[widget]) {
        await change(where);
        await page.waitForTimeout(settling);
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

describe("a fault is seen", () => {
  it("in what is cut off, lies one over the other, stays small, moves, or has only colour", async () => {
    const state = widgetStates.find(({ name }) => name === "with answers");
    if (!state) throw new Error("There is no such state.");
    const { page, where, resize, close } = await showState(browser, origin, state, "frame");
    await resize(windows["a telephone"] ?? { width: 320, height: 568, zoom: 1 });
    const of = (name: string) => async () => {
      const setting = await settings[name]?.(where);
      const found = [...(setting?.faults ?? []), ...(await layoutFaults(where))];
      await setting?.undo();
      return found;
    };
    await page.emulateMedia({ forcedColors: "active" });
    const plants: [css: string, look: () => Promise<string[]>, sign: string][] = [
      [".choice { block-size: 1.5em; min-block-size: 0; overflow: hidden }", of("as it is"), "cut off"],
      [".hint { margin-block-start: -3em }", of("as it is"), "one over the other"],
      [".choice { min-inline-size: 25em }", of("as it is"), "sideways"],
      [".question { block-size: 1.4em; overflow: hidden }", of("with letters twice as large"), "cut off"],
      [".choice { white-space: nowrap }", of("with the widest spacing"), "sideways"],
      [".hint { font-size: 14px }", of("with letters twice as large"), "stays small"],
      [".title { position: relative; left: 90% }", of("from right to left"), "cut off"],
      ["a, button { transition: color 1s }", () => movements(where), "moves"],
      [".button { border: 0 }", () => colourless(where), "has no shape"],
      [".choice { border-width: 1px }", () => colourless(where), "looks like what is not"],
    ];
    for (const [css, look, sign] of plants) {
      expect(await look(), "before").toEqual([]);
      const take = await addSheet(where, css.replaceAll(/;| }/g, " !important$&"));
      expect((await look()).join(), css).toContain(sign);
      await take();
    }
    await close();
  });

  it("in what is announced twice", async () => {
    const { where, close } = await showState(browser, origin, asItComes("finder", "inline"), "inline");
    const heard = await listen(where);
    await where.locator("[role=status]").evaluate((region) => region.after(region.cloneNode(false)));
    await where.locator("[role=status]").evaluateAll((regions) => {
      for (const region of regions) region.textContent = "Opdigtet";
    });
    expect(await heard()).toEqual(["Opdigtet", "Opdigtet"]);
    await close();
  });
});
