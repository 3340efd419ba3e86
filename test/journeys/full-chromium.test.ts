import type { BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { finderFrame, loaderScript, type Mode } from "../helpers/embedded.ts";
import { hasFullChromium, mustHaveFullChromium, type OwnBrowser, ownBrowser } from "../helpers/full-chromium.ts";
import { serveHostPage } from "../helpers/host-page.ts";

const origin = inject("publicHouse");

const exit = "https://opdigtet.example/";
/** Typed into our finder. */
const sentinel = "zqsentinelqz";
/** Typed into a field of the host's, as any page has: what a browser keeps of those shows that the test can see it. */
const planted = "zqplantedqz";
/** Milliseconds after which a browser has written to its profile what it will. */
const untilWritten = 8_000;

it.runIf(mustHaveFullChromium)("a full Chromium is installed where it is decided what lands", () => {
  expect(hasFullChromium, "apt-get install chromium").toBe(true);
});

// A browser that was killed does not always come back in the time that a busy machine leaves it.
describe.skipIf(!hasFullChromium)("in a full Chromium", { retry: 1 }, () => {
  describe.each(["frame", "inline", "page"] as const)("mode %s", (mode) => {
    let host: Awaited<ReturnType<typeof serveHostPage>>;
    let browser: OwnBrowser;
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      host = await serveHostPage(`<input id="planted">${loaderScript(origin)}
      <vejviser-finder mode="${mode}" municipality="0730" exit-url="${exit}"><p>Ring 112</p></vejviser-finder>`);
    });
    afterAll(() => host.stop());
    beforeEach(async () => {
      browser = await ownBrowser();
      context = await browser.open();
      await context.route(`${exit}**`, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Vejret</h1>" }));
      page = await context.newPage();
      await page.goto(mode === "page" ? `${origin}/embed/finder?municipality=0730&exit-url=${exit}` : host.origin);
      await plant();
      await type();
    });
    afterEach(() => browser.remove());

    /** What is in the address of the page that holds the finder, and in no other. */
    const ours = () => (mode === "page" ? "/embed/finder" : host.origin);

    async function plant() {
      if (mode === "page") return;
      await page.locator("#planted").pressSequentially(planted);
      await page.evaluate("window.kept = true");
    }

    async function type() {
      const finder = await ready(page, mode);
      await finder.getByText("Mig selv", { exact: true }).click();
      await finder.getByRole("searchbox").pressSequentially(sentinel);
      await expect.poll(() => finder.locator("article").count(), { message: "nothing is called that" }).toBe(0);
    }

    it("Back to a page that the browser has kept shows neither query nor choice", async () => {
      await page.goto(`${origin}/health`);
      await page.goBack({ waitUntil: "commit" });
      // It keeps no page that says `no-store`, as ours do.
      if (mode !== "page") {
        expect(await page.evaluate("window.kept"), "the browser has kept the page").toBe(true);
        expect(await page.locator("#planted").inputValue(), "and what was typed elsewhere").toBe(planted);
      }
      expect(await asked(page, mode)).toEqual({ query: "", chosen: 0, found: true });
    });

    it("after the exit Back leads elsewhere, and the page is not among those that the browser opens again", async () => {
      await page.getByRole(mode === "page" ? "link" : "button", { name: "Forlad siden" }).click();
      await page.waitForURL(exit);
      await page.goBack({ waitUntil: "commit" });
      expect(page.url()).toBe("about:blank");
      await page.evaluate("history.forward()");
      await page.waitForURL(exit);
      await page.waitForTimeout(untilWritten);
      await browser.kill();
      const again = await browser.open(true);
      const opened = () => again.pages().map((tab) => tab.url());
      await expect
        .poll(opened, { timeout: 10_000, message: "the page it led to, which nobody answers now" })
        .toContain("chrome-error://chromewebdata/");
      expect(opened().filter((url) => url.includes(ours()))).toEqual([]);
    });

    it("killed, it has nothing of it in its profile, and the tab that it opens again begins anew", async () => {
      await page.waitForTimeout(untilWritten);
      await browser.kill();
      if (mode !== "page") expect(await browser.filesWith(planted), "a page's own field is kept").not.toEqual([]);
      expect(await browser.filesWith(sentinel)).toEqual([]);
      const again = await browser.open(true);
      const isOurs = (tab: Page) => tab.url().includes(ours());
      await expect.poll(() => again.pages().some(isOurs), { timeout: 10_000 }).toBe(true);
      const tab = again.pages().find(isOurs);
      if (!tab) throw new Error("The tab was not opened again.");
      expect(await asked(tab, mode)).toEqual({ query: "", chosen: 0, found: true });
      if (mode !== "page")
        expect(await tab.locator("#planted").inputValue(), "where that is filled in again").toBe(planted);
    });
  });
});

/** The finder in a page, once it shows places. */
async function ready(page: Page, mode: Mode) {
  const finder = await finderFrame(page, mode);
  await finder.locator("article").first().waitFor();
  return finder;
}

/** What a finder shows of a search. */
async function asked(page: Page, mode: Mode) {
  const finder = await ready(page, mode);
  return {
    query: await finder.getByRole("searchbox").inputValue(),
    chosen: await finder.getByRole("radio", { checked: true }).count(),
    found: (await finder.locator("article").count()) > 0,
  };
}
