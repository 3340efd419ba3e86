import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axeFaults, pictureOf, type questions } from "../helpers/accessibility.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { layoutFaults } from "../helpers/layout-faults.ts";
import { addSheet } from "../helpers/readers-settings.ts";
import { scale } from "../helpers/scale.ts";
import { type Look, type Size, showState } from "../helpers/widget-page.ts";
import { widgetStates } from "../helpers/widget-states.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** No theme changes the markup: all is asked of the first. Only `dkfds` has shapes of its own. */
const looks: (Look & { question: keyof typeof questions })[] = [
  { theme: "neutral", device: "light", question: "everything" },
  { theme: "dkfds", device: "light", question: "shapes" },
  { theme: "dark", device: "light", question: "colours" },
  { theme: "auto", device: "light", question: "colours" },
  { theme: "auto", device: "dark", question: "colours" },
];

/**
 * WCAG 1.4.10 asks that a window 1280 wide can be enlarged to 400 %, which leaves 320 CSS pixels, each four of the
 * screen's wide. On a phone that is 320 wide 400 % leaves 80: there a page may be wider than its window.
 */
const windows: Size[] = [
  { width: 1280, height: 1024, zoom: 1 },
  { width: 768, height: 1024, zoom: 1 },
  { width: 320, height: 568, zoom: 1 },
];
const everySize: Size[] = windows.flatMap((size) => [size, { ...size, zoom: 4 as const }]);
const sizes = everySize.filter(
  ({ width, zoom }) => scale.hasEverySize || width === 1280 || (width === 320 && zoom === 1),
);

const documents = widgetStates.flatMap((state) =>
  state.places.map((place) => [`${state.widget}, ${state.name}: ${place}`, state, place] as const),
);

describe("in every theme, window and size of the letters", () => {
  let looked = 0;
  let asked = 0;

  it.concurrent.each(documents)("%s has no violations", { timeout: 300_000 }, async (_name, state, place) => {
    const { where, look, resize, close } = await showState(browser, origin, state, place);
    const faults: string[] = [];
    /** By the picture. No later question asks for more than the first one did. */
    const answers = new Map<string, string[]>();
    for (const { question, ...theme } of looks) {
      await look(theme);
      for (const size of sizes) {
        await resize(size);
        const picture = await pictureOf(where);
        const known = answers.get(picture);
        const found = known ?? (await axeFaults(where, question));
        answers.set(picture, found);
        if (!known) asked++;
        const lost = question === "everything" ? await layoutFaults(where) : [];
        const seen = `${theme.theme} ${theme.device}, ${size.width} px, ${size.zoom * 100} %`;
        faults.push(...[...found, ...lost].map((fault) => `${seen}: ${fault}`));
        looked++;
      }
    }
    await close();
    expect(faults).toEqual([]);
  });

  it("nothing is left out", () => {
    console.info(
      `${looked} combinations of state, place, theme, window and size: axe ran ${asked} times, as often as they differ`,
    );
    expect(looked).toBe(documents.length * looks.length * sizes.length);
    expect(looked).toBe(scale.hasEverySize ? 1_200 : 600);
    expect(asked).toBeGreaterThan(looked / 3);
  });
});

describe("a fault is seen", () => {
  it.each(["frame", "inline"] as const)(
    "in a pale colour, a small target and a field without a name: %s",
    async (place) => {
      const [state] = widgetStates.filter(({ name }) => name === "details opened");
      if (!state) throw new Error("There is no such state.");
      const { where, close } = await showState(browser, origin, state, place);
      const plants: [css: string, question: keyof typeof questions, rule: string][] = [
        [".hint { color: #bbb }", "colours", "color-contrast"],
        [".choice, .choice input { block-size: 12px; min-block-size: 0; padding: 0 }", "shapes", "target-size"],
      ];
      for (const [css, question, rule] of plants) {
        expect(await axeFaults(where, question), "before").toEqual([]);
        const take = await addSheet(where, css.replaceAll(/;| }/g, " !important$&"));
        expect((await axeFaults(where, question)).join(), css).toContain(rule);
        await take();
      }
      await where.locator("label[for=words]").evaluate((label) => label.remove());
      expect((await axeFaults(where, "everything")).join()).toContain("label: <input");
      await close();
    },
  );
});
