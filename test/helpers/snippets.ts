import type { Browser, Frame, Page } from "playwright";
import { type WidgetName, widgetNames } from "../../widgets/shared/presets.ts";
import { loaderScript, type Mode } from "./embedded.ts";
import { serveHostPage } from "./host-page.ts";
import { type Traces, watchTraces } from "./traces.ts";

const presets: Record<WidgetName, Record<string, string>> = {
  finder: { municipality: "0730" },
  panel: { municipality: "0730", audience: "professional", situation: "someone-has-told-you" },
};

/** Widgets as a page holds them that somebody has pasted them into, with nothing more to load. */
export interface OpenedSnippets {
  /** Where each of them is; inline it is the same for all. */
  where: Record<WidgetName, Frame>;
  /** What loading them has asked for. */
  loading: string[];
  now(): Promise<Traces>;
  /** Leaves the pages, as a person does, and gives all that was asked for since they were loaded. */
  leave(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the finder, the panel or both from the registry at `origin`: in one host page, or each as a page of ours. */
export async function openSnippets(
  browser: Browser,
  origin: string,
  mode: Mode,
  names: readonly WidgetName[] = widgetNames,
): Promise<OpenedSnippets> {
  const host = await serveHostPage(loaderScript(origin) + names.map((name) => tag(name, mode)).join(""));
  const context = await browser.newContext({ viewport: { width: 900, height: 1400 } });
  const page = await context.newPage();
  const { now, since } = watchTraces(page);
  if (mode !== "page") await page.goto(host.origin);
  const where = { finder: page.mainFrame(), panel: page.mainFrame() };
  for (const name of names) {
    if (mode === "frame") where[name] = await frameOf(page, name);
    if (mode === "page") where[name] = await ownPage(name === names[0] ? page : await context.newPage(), origin, name);
    await where[name].locator(`vejviser-${name}-view article`).first().waitFor();
  }
  for (const each of context.pages()) await each.waitForLoadState("networkidle");
  return {
    where,
    loading: since(),
    now,
    async leave() {
      for (const each of context.pages()) await each.goto("about:blank");
      await page.waitForTimeout(200);
      return since();
    },
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

function tag(name: WidgetName, mode: Mode): string {
  const attributes = Object.entries(presets[name]).map(([attribute, value]) => `${attribute}="${value}"`);
  return `<vejviser-${name} mode="${mode}" ${attributes.join(" ")}><p>Ring 112</p></vejviser-${name}>`;
}

async function frameOf(page: Page, name: WidgetName): Promise<Frame> {
  const element = await page.locator(`vejviser-${name} iframe`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`The ${name} has no frame.`);
  return frame;
}

async function ownPage(page: Page, origin: string, name: WidgetName): Promise<Frame> {
  await page.goto(`${origin}/embed/${name}?${new URLSearchParams(presets[name])}`);
  return page.mainFrame();
}
