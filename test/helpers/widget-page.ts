import type { Browser, Frame, Page } from "playwright";
import { loaderScript } from "./embedded.ts";
import { serveHostPage } from "./host-page.ts";
import { type Place, perform, type WidgetState } from "./widget-states.ts";

/** What a theme is called, and what the visitor's device is set to. */
export interface Look {
  theme: string;
  device: "light" | "dark";
}

/** CSS pixels at 100 %, and how far a person has enlarged the page. */
export interface Size {
  width: number;
  height: number;
  zoom: 1 | 4;
}

/** A widget in one state, in the document that is looked at. */
export interface Shown {
  page: Page;
  /** The document that is looked at. */
  where: Frame;
  /** Changes the theme in place: nothing that was done is lost. */
  look(look: Look): Promise<void>;
  /** Enlarging the page leaves as many CSS pixels less of the window, and more of the screen's for each. */
  resize(size: Size): Promise<void>;
  close(): Promise<void>;
}

interface Opening {
  /** Stands before and after the tag in the host's page. */
  before?: string;
  after?: string;
}

export async function showState(
  browser: Browser,
  origin: string,
  state: WidgetState,
  place: Place,
  { before = "", after = "" }: Opening = {},
): Promise<Shown> {
  const { widget, attributes = {}, registry, steps = [], shows = "" } = state;
  const tag = `vejviser-${widget}`;
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  // What sticks out of the window shall be ours, and not the host's heading.
  const host = await serveHostPage(`<style>h1 { overflow-wrap: anywhere }</style>${loaderScript(origin)}<main>${before}
    <${tag} mode="${place === "inline" ? "inline" : "frame"}" ${given.join(" ")}>
      <p>Er der fare nu? Ring <a href="tel:112">112</a>. <a href="${origin}/list">Find hjælp</a></p>
    </${tag}>${after}</main>`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1024 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await withhold(page, registry);
  const ours = `${origin}/embed/${widget}?${new URLSearchParams(attributes)}`;
  await page.goto(place === "page" ? ours : host.origin);
  const where = place === "frame" ? await frameIn(page, tag) : page.mainFrame();
  await until[registry](where, place);
  for (const step of steps) await perform(where, step);
  for (const sign of shows.split(", ").filter(Boolean)) await where.locator(sign).first().waitFor();

  const session = await context.newCDPSession(page);
  return {
    page,
    where,
    async look({ theme, device }) {
      await page.emulateMedia({ colorScheme: device });
      await where.evaluate(
        ([tag, theme]) => {
          document.documentElement.dataset.theme = theme;
          document.querySelector(`${tag}-view, ${tag}`)?.setAttribute("theme", theme);
        },
        [tag, theme] as const,
      );
      if (place === "host") await until[registry](where, place);
    },
    async resize({ width, height, zoom }) {
      const metrics = { width: width / zoom, height: height / zoom, deviceScaleFactor: zoom, mobile: false };
      await session.send("Emulation.setDeviceMetricsOverride", metrics);
      await page.waitForFunction(
        ([width, zoom]) => innerWidth === width && devicePixelRatio === zoom,
        [metrics.width, zoom],
      );
      // Where the steps have scrolled to, the exit may lie over what is looked at.
      await page.evaluate(() => scrollTo(0, 0));
    },
    async close() {
      await context.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
      await host.stop();
    },
  };
}

/** The registry that never comes, and the one that was altered on the way. */
async function withhold(page: Page, registry: WidgetState["registry"]): Promise<void> {
  await page.context().route("**/v1/registry/*", async (route) => {
    if (registry === "here") await route.continue();
    if (registry !== "refused") return;
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("112", "113") });
  });
}

/** Until a document shows what it shall show. */
const until: Record<WidgetState["registry"], (where: Frame, place: Place) => Promise<void>> = {
  here: (where, place) =>
    where
      .locator(place === "host" ? "[part=place][data-usable]" : "article, .advice")
      .first()
      .waitFor(),
  "on-its-way": (where, place) =>
    where
      .locator(place === "page" ? ".state" : "main p a")
      .first()
      .waitFor(),
  refused: (where, place) =>
    where
      .locator(place === "page" ? ".state a" : "main p a")
      .first()
      .waitFor(),
};

async function frameIn(page: Page, tag: string): Promise<Frame> {
  const element = await page.locator(`${tag} iframe`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The widget has no frame.");
  return frame;
}
