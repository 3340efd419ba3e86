import { type Browser, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { serveHostPage } from "../helpers/host-page.ts";
import { onPaper, watchForPrints } from "../helpers/printed-sheets.ts";
import { watchTraces } from "../helpers/traces.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** The strictest that a host can be and still embed us. */
const strict = (mode: string) => {
  const needed = mode === "frame" ? `frame-src ${origin}` : `connect-src ${origin}`;
  const policy = `default-src 'none'; img-src data:; script-src ${origin}; ${needed}; require-trusted-types-for 'script'; trusted-types lit-html`;
  return { "content-security-policy": policy };
};

async function openFinder(mode: "frame" | "inline") {
  const host = await serveHostPage(
    `<script type="module" src="${origin}/embed.js" referrerpolicy="no-referrer"></script>
    <vejviser-finder municipality="0730" mode="${mode}"><p>Ring 112</p></vejviser-finder>`,
    strict(mode),
  );
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
  context.setDefaultTimeout(5_000);
  const asked = await watchForPrints(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const traces = watchTraces(page);
  await page.goto(host.origin);
  const finder = await within(page, mode);
  await finder.locator("article").first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState("networkidle");
  return { page, finder, traces, asked, errors, close: () => Promise.all([context.close(), host.stop()]) };
}

async function within(page: Page, mode: "frame" | "inline"): Promise<Frame> {
  if (mode === "inline") return page.mainFrame();
  const element = await page.locator("vejviser-finder iframe").elementHandle({ timeout: 20_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The finder has no frame.");
  return frame;
}

describe.each(["frame", "inline"] as const)("five ticked offers, mode %s, a host with a strict policy", (mode) => {
  it("are one A4 sheet under a neutral title, and nothing tells of it afterwards", async () => {
    const { page, finder, traces, asked, errors, close } = await openFinder(mode);
    traces.since();
    const before = { ...(await traces.now()), frames: await page.evaluate("[length, frames[0]?.length]") };
    const now = async () => ({ ...(await traces.now()), frames: await page.evaluate("[length, frames[0]?.length]") });

    for (let index = 0; index < 5; index++) await finder.locator("article .tick label").nth(index).click();
    await finder.getByRole("button", { name: "Hele arket" }).click();
    await expect.poll(() => asked.length).toBe(1);
    const [sheet] = asked;
    if (!sheet) throw new Error("Nothing was printed.");
    expect([sheet.title, sheet.address]).toEqual(["Steder og numre", "about:blank"]);
    expect(sheet.html.match(/<h2>/g)).toHaveLength(5);
    const paper = await onPaper(browser, sheet);
    expect(paper.pages).toBe(1);
    expect([Math.round(paper.width), Math.round(paper.height)]).toEqual([595, 842]);

    // As if nothing had been printed.
    await expect.poll(now).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });
});

it("a sheet with more than one page's worth is seen to have more", async () => {
  const html = `<body>${"<p>Opdigtet sted</p>".repeat(120)}</body>`;
  expect((await onPaper(browser, { title: "", address: "", html, css: "@page { size: A4 }" })).pages).toBeGreaterThan(
    1,
  );
});
