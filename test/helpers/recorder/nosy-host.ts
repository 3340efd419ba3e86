import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright";
import { finderFrame, loaderScript } from "../embedded.ts";
import { watchForFaults } from "../faults.ts";
import { serveHostPage } from "../host-page.ts";
import { type Notebook, openNotebook, type Way } from "./notebook.ts";
import { recordVisit } from "./record.ts";
import { replaceFunctions } from "./replace.ts";
import { listen, lookAround, watch } from "./watch.ts";

const library = readFileSync("node_modules/rrweb/dist/rrweb.umd.min.cjs");

/** All that a page can do to learn what happens in it, done before anything of ours is there. */
const nosy = `<script src="/rrweb.js"></script><script>{
  const notebook = (${openNotebook})();
  for (const begin of [${replaceFunctions}, ${listen}, ${watch}, ${lookAround}, ${recordVisit}]) begin(notebook);
  window.notebook = notebook;
}</script>`;

/** What such a page has come to know. */
export interface Gathered {
  /** Of each text that was asked for, in which ways it came to the page. */
  ways: Record<string, Way[]>;
  /** Kinds of events, after where they were heard. */
  kinds: string[];
  /** How the page, the tag and its frame looked from outside, each time they looked otherwise. */
  surroundings: string[];
}

export interface NosyHost {
  page: Page;
  finder: Frame;
  faults: string[];
  /** All that can be read on the page itself, with what our tag shows above the widget. */
  ownText: string;
  /** What it has gathered since the finder could be used, or since this was asked before. */
  gathered(texts?: readonly string[]): Promise<Gathered>;
  close(): Promise<void>;
}

/** Opens the finder from the registry at `origin` on such a page. `height` is the window's, in CSS pixels. */
export async function openNosyHost(
  browser: Browser,
  origin: string,
  mode: "frame" | "inline",
  height = 1_400,
): Promise<NosyHost> {
  const tag = `<vejviser-finder municipality="0730" mode="${mode}"><p>Ring 112</p></vejviser-finder>`;
  const host = await serveHostPage(nosy + loaderScript(origin) + tag, {}, { "/rrweb.js": library });
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  const page = await context.newPage();
  const faults = watchForFaults(page);
  await page.goto(host.origin);
  const finder = await finderFrame(page, mode);
  await finder.locator("article").first().waitFor();
  await page.locator("[part=place][data-usable]").waitFor();
  await page.waitForLoadState("networkidle");
  const ownText = await page.locator("body, vejviser-finder [part=top]").allInnerTexts();
  // What the tag puts aside when the finder is there has been measured.
  await page.waitForTimeout(500);
  await page.evaluate("notebook.open()");
  return {
    page,
    finder,
    faults,
    ownText: ownText.join(" "),
    async gathered(texts = []) {
      // First: to be asked for a text would be something to write down, too.
      await page.evaluate("notebook.close()");
      const gathered = await page.evaluate(lookUp, texts);
      await page.evaluate("notebook.open()");
      return gathered;
    },
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

/** Runs in the page. */
function lookUp(texts: readonly string[]): Gathered {
  const { notebook } = window as unknown as { notebook: Notebook };
  const notes = [...notebook.notes].map(([way, written]) => ({ way, all: [...written].join("\n") }));
  const waysOf = (text: string) => notes.filter(({ all }) => all.includes(text)).map(({ way }) => way);
  return {
    ways: Object.fromEntries(texts.map((text) => [text, waysOf(text)])),
    kinds: [...notebook.kinds].sort(),
    surroundings: [...(notebook.notes.get("surroundings") ?? [])],
  };
}
