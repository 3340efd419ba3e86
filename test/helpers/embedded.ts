import type { Browser, BrowserContextOptions, Frame, Page } from "playwright";
import { serveHostPage } from "./host-page.ts";

/** The ways a widget is used: in a frame of the tag's, in the host's own document, and as a page of ours. */
export type Mode = "frame" | "inline" | "page";

export const loaderScript = (origin: string) =>
  `<script type="module" src="${origin}/embed.js" referrerpolicy="no-referrer"></script>`;

interface Opening {
  mode: Mode;
  /** Of the tag, besides the mode. */
  attributes?: string;
  /** Stands before the tag in the host page. */
  before?: string;
  after?: string;
  context?: BrowserContextOptions;
}

/** A finder that a person can use, and the frame in which they do. */
export interface Opened {
  page: Page;
  finder: Frame;
  /** Of the page that holds the finder. */
  address: string;
  close(): Promise<void>;
}

/** Opens the finder from the registry at `origin` in a browser, and waits until it shows places. */
export async function openFinder(browser: Browser, origin: string, opening: Opening): Promise<Opened> {
  const { mode, attributes = "", before = "", after = "", context: options } = opening;
  const host = await serveHostPage(`${before}${loaderScript(origin)}
    <vejviser-finder municipality="0730" mode="${mode}" ${attributes}><p>Ring 112</p></vejviser-finder>${after}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const address = mode === "page" ? `${origin}/embed/finder?municipality=0730` : `${host.origin}/`;
  await page.goto(address);
  const finder = await finderFrame(page, mode);
  await finder.locator("article").first().waitFor();
  return {
    page,
    finder,
    address,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

/** The frame in which the first finder of a page is. */
export async function finderFrame(page: Page, mode: Mode): Promise<Frame> {
  if (mode !== "frame") return page.mainFrame();
  const element = await page.locator("vejviser-finder iframe").first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The finder has no frame.");
  return frame;
}
