import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { type FictitiousHouse, startFictitiousHouse } from "../helpers/fictitious-house.ts";
import { hostileAnswer } from "../helpers/hostile-answers.ts";
import { hostileRegistry, hostileWords, sign } from "../helpers/hostile-registry.ts";
import { visit } from "../helpers/visitor.ts";
import { watchForAttacks } from "../helpers/watch-for-attacks.ts";

let house: FictitiousHouse;
let browser: Browser;
let context: BrowserContext;
let attacks: Awaited<ReturnType<typeof watchForAttacks>>;
beforeAll(async () => {
  house = await startFictitiousHouse(hostileRegistry(), new Date("2026-11-21T12:00:00+01:00"));
  browser = await chromium.launch(await launchOptions());
  context = await browser.newContext({ viewport: { width: 1280, height: 2400 } });
  attacks = await watchForAttacks(context, house.origin);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

async function opened(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(house.origin + path);
  return page;
}

/** What is said in a document and in all its shadows. */
const saidIn = (frame: Frame) =>
  frame.evaluate(() => {
    const said = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? [said(shadowRoot)] : [])).join("\n") +
      (root instanceof Document
        ? root.body.innerText
        : [...root.children].map((child) => child.textContent).join("\n"));
    return said(document);
  });

describe("text that is written to do harm is text, and nothing of it is run", () => {
  it.each([
    ["finder", "/embed/finder?municipality=0730"],
    ["panel", "/embed/panel?municipality=0730&audience=professional"],
  ])("in the %s, whatever is done there", async (_, path) => {
    const page = await opened(path);
    await page.waitForLoadState("networkidle");
    const openers = page.locator("button[aria-expanded=false], summary");
    for (let left = 12; left > 0 && (await openers.count()) > 0; left--) await openers.first().click();
    const said = await saidIn(page.mainFrame());
    expect(said).toContain(hostileWords);
    expect(said).toContain(sign);
    const { search, open } = await visit(page.mainFrame(), 60, 7);
    expect(search.times + open.times).toBeGreaterThan(3);
    expect(await attacks.after(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ...["/list", "/list?municipality=0730&audience=self", "/guide", "/handout?municipality=0730"],
    ...["/freshness", "/coverage", "/suggest?offer=opdigtet-linje", "/docs", "/editor", "/"],
  ])("at %s, with every form there sent", async (path) => {
    const page = await opened(path);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const send = page.locator("main form[method=post] button:not([type=button])").first();
    if ((await send.count()) > 0 && !path.startsWith("/suggest")) await send.click();
    await page.waitForLoadState("networkidle");
    if (/list|guide|handout/.test(path)) expect(await saidIn(page.mainFrame())).toContain(hostileWords);
    expect(await attacks.after(page)).toEqual([]);
    await page.close();
  });

  it("on a host's page that runs the widgets in its own document, under a strict policy", async () => {
    const page = await context.newPage();
    const policy = `default-src 'none'; script-src ${house.origin}; connect-src ${house.origin}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
    await page.route(`${house.origin}/opdigtet-vaert`, (route) =>
      route.fulfill({
        headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": policy },
        body: `<script type="module" src="${house.origin}/embed.js"></script><vejviser-finder mode="inline"></vejviser-finder>
          <vejviser-panel mode="inline" audience="self"></vejviser-panel>`,
      }),
    );
    await page.goto(`${house.origin}/opdigtet-vaert`);
    await page.locator("article").first().waitFor({ timeout: 20_000 });
    const openers = page.locator("button[aria-expanded=false]");
    for (let left = 8; left > 0; left--) await openers.first().click();
    expect(await saidIn(page.mainFrame())).toContain(hostileWords);
    expect(await attacks.after(page)).toEqual([]);
    await page.close();
  });

  it.each(["organisation", "admin"] as const)("in the form, for a key of scope %s", async (scope) => {
    const page = await context.newPage();
    await page.route(`${house.origin}/v1/**`, async (route) => {
      const answer = hostileAnswer(new URL(route.request().url()).pathname, scope);
      await (answer ? route.fulfill({ json: answer }) : route.continue());
    });
    await page.goto(`${house.origin}/editor`);
    await page.getByLabel("Nøgle", { exact: true }).fill("vv_opdigtet");
    await page.getByRole("button", { name: "Log ind" }).click();
    await page.getByRole("button", { name: "Log ud" }).waitFor();
    const said: string[] = [];
    const desks = page.locator("nav").getByRole("button");
    for (const desk of await desks.all()) {
      await desk.click();
      await page.waitForLoadState("networkidle");
      const inside = page.locator("main button:visible:not(nav *)").filter({ hasNotText: /Log ud|Hent/ });
      for (let at = 0; at < Math.min(6, await inside.count()); at++)
        await inside
          .nth(at)
          .click({ timeout: 2_000, trial: false })
          .catch(() => undefined);
      said.push(await saidIn(page.mainFrame()));
    }
    expect(said.length).toBeGreaterThan(3);
    expect(said.join("\n")).toContain(hostileWords);
    expect(await attacks.after(page)).toEqual([]);
    await page.close();
  });

  it("in the feeds: each line is one of ours, and the markup is whole", async () => {
    const feed = async (name: string) =>
      (await fetch(`${house.origin}/v1/organisations/opdigtet-forening/${name}`)).text();
    const calendar = await feed("due.ics");
    const unfolded = calendar.replaceAll(/\r\n[ \t]/g, "");
    expect(unfolded).toContain(hostileWords.replaceAll(";", "\\;"));
    expect(unfolded.split("\r\n").filter((line) => /^ATTENDEE|\n/.test(line))).toEqual([]);
    expect(unfolded.match(/^BEGIN:VEVENT$/gm)?.length).toBe(unfolded.match(/^END:VEVENT$/gm)?.length);

    // Before any page of ours is in it: they let nobody make markup out of text.
    const page = await context.newPage();
    const read = await page.evaluate(
      (text) => {
        const feed = new DOMParser().parseFromString(text, "application/xml");
        const names = new Set([...feed.querySelectorAll("*")].map(({ localName }) => localName));
        return { names: [...names].sort(), title: feed.querySelector("title")?.textContent ?? "" };
      },
      await feed("due.atom"),
    );
    expect(read.title).toContain(hostileWords);
    expect(read.names.filter((name) => !atomNames.includes(name))).toEqual([]);
    await page.close();
  });

  it("nowhere as JSON that a browser would take for a page", async () => {
    const answer = await fetch(`${house.origin}/v1/offers`);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toContain(JSON.stringify(hostileWords).slice(1, -1));
  });
});

const atomNames = [
  "feed",
  "title",
  "subtitle",
  "id",
  "updated",
  "author",
  "name",
  "link",
  "entry",
  "summary",
  "content",
  "generator",
  "category",
];
