import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { type House, startHouse } from "../helpers/house.ts";
import { layoutFaults } from "../helpers/layout-faults.ts";
import { colourless, movements, settings } from "../helpers/readers-settings.ts";
import { type Size, showState } from "../helpers/widget-page.ts";
import { widgetStates } from "../helpers/widget-states.ts";

/** What readers set for themselves takes nothing from them. */
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
    const { page, where, resize, close } = await showState(browser, house.origin, state, place);
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
