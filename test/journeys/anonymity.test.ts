import { type Browser, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { nosyScript, serveHostPage } from "../helpers/host-page.ts";
import { type House, startHouse } from "../helpers/house.ts";
import { watchTraces } from "../helpers/traces.ts";
import { visit } from "../helpers/visitor.ts";

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

type Mode = "frame" | "inline" | "page";

/** Opens the finder in one of the ways it is used and gives the frame in which a person uses it. */
async function openFinder(mode: Mode) {
  const host = await serveHostPage(`${nosyScript}
    <script type="module" src="${house.origin}/embed.js" referrerpolicy="no-referrer"></script>
    <vejviser-finder municipality="0730" mode="${mode}"><p>Ring 112</p></vejviser-finder>`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
  context.setDefaultTimeout(1_000);
  const page = await context.newPage();
  const traces = watchTraces(page);
  await page.goto(mode === "page" ? `${house.origin}/embed/finder?municipality=0730` : host.origin);
  const finder = await finderFrame(page, mode);
  await finder.locator("article").first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState("networkidle");
  return {
    page,
    finder,
    traces,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

async function finderFrame(page: Page, mode: Mode): Promise<Frame> {
  if (mode !== "frame") return page.mainFrame();
  const element = await page.locator("vejviser-finder iframe").elementHandle({ timeout: 20_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The finder has no frame.");
  return frame;
}

describe.each(["frame", "inline", "page"] as const)("200 searches, choices and openings in mode %s", (mode) => {
  it("leave nothing behind", async () => {
    const { page, finder, traces, close } = await openFinder(mode);
    traces.since();
    const before = await traces.now();
    const done = await visit(finder, 200);
    expect(Object.values(done).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(200);
    for (const action of ["search", "choose", "open", "move"]) expect(done[action], action).toBeGreaterThan(5);
    const after = await traces.now();
    expect(after).toEqual({ requests: [], cookies: 0, storage: [], places: before.places });
    if (mode === "frame")
      expect(await page.evaluate("window.seen.filter((entry) => !/^(click|pointerdown) /.test(entry))")).toEqual([]);
    await close();
  });
});

describe("a planted leak is seen", () => {
  const leaks: [
    what: string,
    trace: keyof Awaited<ReturnType<ReturnType<typeof watchTraces>["now"]>>,
    script: string,
  ][] = [
    ["request", "requests", "fetch('/health?q=' + event.target.value)"],
    ["beacon", "requests", "navigator.sendBeacon('/health', 'q')"],
    ["cookie", "cookies", "document.cookie = 'q=1'"],
    ["localStorage", "storage", "localStorage.setItem('q', '1')"],
    ["sessionStorage", "storage", "sessionStorage.setItem('q', '1')"],
    ["IndexedDB", "storage", "indexedDB.open('q')"],
    ["history", "places", "history.pushState(null, '', location.href)"],
    ["URL", "places", "history.replaceState(null, '', '?q=1')"],
    ["title", "places", "document.title = 'q'"],
  ];

  it.each(leaks)("%s", async (_what, trace, script) => {
    const { finder, traces, close } = await openFinder("page");
    traces.since();
    const before = await traces.now();
    await finder.evaluate(`addEventListener("input", (event) => { ${script}; }, true)`);
    await finder.getByRole("searchbox").pressSequentially("m");
    await finder.waitForTimeout(300);
    expect((await traces.now())[trace]).not.toEqual(before[trace]);
    await close();
  });

  it("in the host page: inline, its listeners see what is typed", async () => {
    const { page, finder, close } = await openFinder("inline");
    await finder.getByRole("searchbox").pressSequentially("mareridt");
    expect(await page.evaluate("window.seen.join()")).toContain("keydown m");
    await close();
  });
});

describe("the snapshot", () => {
  it("is refused when it was altered on the way, and the acute lines stay", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route("**/v1/registry/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("112", "113") });
    });
    await page.goto(`${house.origin}/embed/finder`);
    await page.getByText("kan ikke vises lige nu").waitFor();
    expect(await page.locator("article").count()).toBe(0);
    expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
    expect(errors).toEqual([`no usable registry at ${house.origin}`]);
    await context.close();
  });
});
