import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { openSnippets } from "../helpers/snippets.ts";
import type { Traces } from "../helpers/traces.ts";
import { timesIn } from "../helpers/visited.ts";
import { visit } from "../helpers/visitor.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

describe.each(["frame", "inline", "page"] as const)("200 things done by mouse and keys in mode %s", (mode) => {
  it("leave nothing behind", async () => {
    const { where, now, leave, close } = await openSnippets(browser, origin, mode);
    const before = await now();
    const done = [await visit(where.finder, 130), await visit(where.panel, 70)];
    expect(done.map(timesIn)).toEqual([130, 70]);
    for (const what of ["search", "choose", "open", "move"] as const) {
      expect(done[0]?.[what].views.size, what).toBeGreaterThan(2);
    }
    expect(await now()).toEqual({ requests: [], cookies: 0, storage: [], places: before.places });
    expect(await leave()).toEqual([]);
    await close();
  });
});

describe("a planted leak is seen", () => {
  const leaks: [what: string, trace: keyof Traces, script: string][] = [
    ["cookie", "cookies", "document.cookie = 'q=1'"],
    ["localStorage", "storage", "localStorage.setItem('q', '1')"],
    ["sessionStorage", "storage", "sessionStorage.setItem('q', '1')"],
    ["IndexedDB", "storage", "indexedDB.open('q')"],
    [
      "a file",
      "storage",
      "navigator.storage.getDirectory().then((folder) => folder.getFileHandle('q', { create: true }))",
    ],
    ["history", "places", "history.pushState(null, '', location.href)"],
    ["the state of history", "places", "history.replaceState('q', '')"],
    ["URL", "places", "history.replaceState(null, '', '?q=1')"],
    ["title", "places", "document.title = 'q'"],
    ["name", "places", "window.name = 'q'"],
  ];

  it.each(leaks)("%s", async (_what, trace, script) => {
    const { where, now, close } = await openSnippets(browser, origin, "page", ["finder"]);
    const before = await now();
    await where.finder.evaluate(`addEventListener("input", (event) => { ${script}; }, true)`);
    await where.finder.getByRole("searchbox").pressSequentially("m");
    await where.finder.waitForTimeout(300);
    expect((await now())[trace]).not.toEqual(before[trace]);
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
    await page.goto(`${origin}/embed/finder`);
    await page.getByText("kan ikke vises lige nu").waitFor();
    expect(await page.locator("article").count()).toBe(0);
    expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
    expect(errors).toEqual([`no usable registry at ${origin}`]);
    await context.close();
  });
});
