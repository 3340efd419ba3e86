import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright";
import { watchForFaults } from "./faults.ts";
import { serveHostPage } from "./host-page.ts";
import { neutralSite } from "./leaving.ts";
import { type PrintedSheet, watchForPrints } from "./printed-sheets.ts";

const computer: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

interface Coming {
  /** What the person's own clock says. */
  at: Date;
  device?: "computer" | "phone";
  /** What the host answers besides its page. */
  headers?: Record<string, string>;
}

/** A person at a device of their own, on the page of a host. */
export interface Visit {
  page: Page;
  /** The frame of the first widget with this tag, once somebody can use it. */
  widget(tag: "vejviser-finder" | "vejviser-panel"): Promise<Frame>;
  /** What any page or frame has asked for since the widget could be used. */
  requests: string[];
  /** The sheets that a page or frame has asked the browser to print. */
  printed: PrintedSheet[];
  /** What the neutral site was asked, and with which headers. */
  weather: Record<string, string>[];
  /** Errors, and refusals by a security policy. */
  faults: string[];
  leave(): Promise<void>;
}

/** Somebody opens a page of a host that has pasted these lines. */
export async function comeTo(browser: Browser, lines: string, { at, device, headers }: Coming): Promise<Visit> {
  const host = await serveHostPage(lines, headers);
  const context = await browser.newContext(device === "phone" ? phone : computer);
  context.setDefaultTimeout(10_000);
  await context.clock.install({ time: at });
  const weather = await neutralSite(context);
  const printed = await watchForPrints(context);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  const faults = watchForFaults(page);
  await page.goto(host.origin);
  return {
    page,
    async widget(tag) {
      const element = await page.locator(`${tag} iframe`).first().elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`The ${tag} has no frame.`);
      await frame.locator(".count").first().waitFor();
      requests.length = 0;
      return frame;
    },
    requests,
    printed,
    weather,
    faults,
    async leave() {
      await context.close();
      await host.stop();
    },
  };
}

/** The card of an offer. */
export const cardOf = (widget: Frame, id: string): Locator => widget.locator(`article[data-offer-id="${id}"]`);

/** The ids of the offers shown, in order. */
export const offersIn = (widget: Frame): Promise<string[]> =>
  widget.locator("article").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-offer-id") ?? ""));

/** What a person reads there, in one line. */
export const readIn = async (where: Locator): Promise<string> =>
  (await where.innerText()).replaceAll(/\s+/g, " ").trim();

/** Whether all of it is in the window, without scrolling. */
export async function isInWindow(what: Locator): Promise<boolean> {
  const box = await what.boundingBox();
  const size = what.page().viewportSize();
  if (!box || !size) return false;
  return box.y >= 0 && box.y + box.height <= size.height && box.x >= 0 && box.x + box.width <= size.width;
}
