import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../helpers/chromium.ts";
import { finderFrame, type Mode, type Opened, openFinder } from "../../helpers/embedded.ts";
import { nosyScript } from "../../helpers/host-page.ts";
import { type House, startHouse } from "../../helpers/house.ts";
import { coverText, neutral, neutralSite, watchForCover } from "../../helpers/leaving.ts";
import { coloursIn } from "../../helpers/screen.ts";

const modes = ["frame", "inline", "page"] as const;

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

/** The ways out that a person has. */
const ways: Record<string, (opened: Opened, mode: Mode) => Promise<void>> = {
  "by the button": ({ page }, mode) =>
    page.getByRole(mode === "page" ? "link" : "button", { name: "Forlad siden" }).click({ noWaitAfter: true }),
  "with Shift three times in the widget": async ({ page, finder }) => {
    await finder.getByRole("searchbox").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  },
  "with Shift three times beside the widget": async ({ page }) => {
    await page.locator("body").click({ position: { x: 2, y: 2 } });
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  },
};

async function search({ finder }: Opened): Promise<void> {
  await finder.getByRole("searchbox").pressSequentially("mareridt");
  await finder.locator("article").first().waitFor();
}

const cases = modes.flatMap((mode) =>
  Object.keys(ways)
    .filter((way) => !(mode === "page" && way.includes("beside")))
    .map((way) => [mode, way] as const),
);

describe.each(cases)("leaving in mode %s %s", (mode, way) => {
  const leave = (opened: Opened) => ways[way]?.(opened, mode);

  it("goes to the neutral site without a referrer, and Back shows nothing of it", async () => {
    const opened = await openFinder(browser, house.origin, { mode, before: nosyScript + hostileHost });
    const { page, address } = opened;
    const asked = await neutralSite(page.context());
    const others: string[] = [];
    page.on("dialog", async (dialog) => {
      others.push(dialog.type());
      await dialog.accept();
    });
    await search(opened);
    page.context().on("request", (request) => others.push(request.url()));
    await leave(opened);
    await page.waitForURL(neutral);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
    expect(others, "nobody else is asked or told, also not the visitor").toEqual([neutral]);
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await page.goForward();
    expect(page.url(), "nor is it ahead").not.toContain(address);
    await opened.close();
  });

  // A machine that is busy with other things may be late by itself, but not three times.
  it("covers the window within 100 ms while the neutral site hangs", { retry: 2 }, async () => {
    const opened = await openFinder(browser, house.origin, { mode, before: hostileHost });
    const { page, finder } = opened;
    await neutralSite(page.context(), "never");
    await search(opened);
    const { covered } = await watchForCover(page, finder);
    await leave(opened);
    const { took, ...seen } = await covered;
    console.info(`covered after ${took.toFixed(0)} ms: ${mode}, ${way}`);
    expect(took).toBeLessThanOrEqual(100);
    expect(seen).toEqual({ text: coverText, ours: 0, title: "www.dmi.dk" });
    expect(await coloursIn(page), "ink and paper").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await coloursIn(page), "and it stays").toEqual([]);
    await opened.close();
  });
});

/** A bar above everything. */
const hostileHost = `<aside style="position:fixed;z-index:2147483647;inset:0 0 auto;block-size:4rem;background:#f00">Menu</aside>`;

describe("the way out", () => {
  it("is a plain link where there are no scripts, and says nothing of keys", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const asked = await neutralSite(context);
    const page = await context.newPage();
    await page.goto(`${house.origin}/embed/finder`);
    expect(await page.locator("body").innerText()).not.toContain("Shift");
    await page.getByRole("link", { name: "Forlad siden" }).click();
    await page.waitForURL(neutral);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
    await context.close();
  });

  it.each(modes)(
    "stays in sight at 320 px, over the host's bars and wherever the page is scrolled: %s",
    async (mode) => {
      const opened = await openFinder(browser, house.origin, {
        mode,
        before: `<aside style="position:sticky;top:0;z-index:9;block-size:4rem">Menu</aside><main style="position:relative;z-index:1">`,
        after: `</main>${"<p>Opdigtet</p>".repeat(60)}`,
        context: { viewport: { width: 320, height: 568 } },
      });
      const { page } = opened;
      const exit = page.getByRole(mode === "page" ? "link" : "button", { name: "Forlad siden" });
      for (const down of [0, 300, 300, 300]) {
        await page.mouse.move(3, 400);
        await page.mouse.wheel(0, down);
        await page.waitForTimeout(200);
        // Playwright refuses to press what something else lies over or what is out of the window.
        await exit.click({ trial: true, timeout: 1_000 });
        const box = await exit.boundingBox();
        expect(box?.y, "without scrolling").toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
      await opened.close();
    },
  );

  it("leads where the host says when that is an https address, and else to the weather", async () => {
    for (const [exitUrl, leads] of [
      ["https://opdigtet.example/", "https://opdigtet.example/"],
      ["http://opdigtet.example/", neutral],
      ["javascript:alert(1)", neutral],
    ]) {
      const opened = await openFinder(browser, house.origin, { mode: "frame", attributes: `exit-url="${exitUrl}"` });
      const { page } = opened;
      const asked: string[] = [];
      await page.context().route(/^https:/, async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ body: "Opdigtet" });
      });
      await page.getByRole("button", { name: "Forlad siden" }).click({ noWaitAfter: true });
      await expect.poll(() => asked).toEqual([leads]);
      await opened.close();
    }
  });

  it("shows nothing of ours where the neutral site is dead", async () => {
    const opened = await openFinder(browser, house.origin, { mode: "frame" });
    const { page, address } = opened;
    await neutralSite(page.context(), "dead");
    await search(opened);
    await page.getByRole("button", { name: "Forlad siden" }).click({ noWaitAfter: true });
    await expect.poll(() => page.url()).not.toBe(address);
    expect(await page.locator("body").innerText()).not.toMatch(/mareridt|tilbud|Opdigtet/);
    await opened.close();
  });
});

describe("nobody is kept", () => {
  const hindrances: Record<string, string> = {
    "by an older browser":
      "delete URL.canParse; delete ShadowRoot.prototype.adoptedStyleSheets; delete HTMLElement.prototype.popover",
    "by a page where nothing can be covered": "HTMLDialogElement.prototype.showModal = () => { throw new Error() }",
    "by a page without a head": "addEventListener('load', () => document.head.remove())",
  };
  it.each(Object.entries(hindrances))("%s", async (_how, script) => {
    const opened = await openFinder(browser, house.origin, { mode: "frame", before: `<script>${script}</script>` });
    const { page } = opened;
    const asked = await neutralSite(page.context());
    await page.getByRole("button", { name: "Forlad siden" }).click({ noWaitAfter: true });
    await page.waitForURL(neutral);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
    await opened.close();
  });
});

describe("a visitor who leaves by another way and comes back", () => {
  it.each(modes)("finds neither query nor result: %s", async (mode) => {
    const opened = await openFinder(browser, house.origin, { mode });
    const { page, address } = opened;
    await search(opened);
    await opened.finder.getByText("Mig selv", { exact: true }).click();
    await page.goto(`${house.origin}/health`);
    await page.goBack();
    expect(page.url()).toBe(address);
    const again = await finderFrame(page, mode);
    await again.locator("article").first().waitFor();
    expect(await again.getByRole("searchbox").inputValue()).toBe("");
    expect(await again.getByRole("radio", { checked: true }).count()).toBe(0);
    await opened.close();
  });
});
