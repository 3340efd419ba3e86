import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../helpers/chromium.ts";
import { confirmedOn } from "../../helpers/fictitious.ts";
import { type FictitiousHouse, startFictitiousHouse } from "../../helpers/fictitious-house.ts";
import { journeysRegistry, workingDay } from "../../helpers/fictitious-journeys.ts";
import { comeTo, type Visit } from "../../helpers/person.ts";

const twoYearsLater = new Date("2028-11-23T10:30:00+01:00");

let house: FictitiousHouse;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  house = await startFictitiousHouse(journeysRegistry(), workingDay);
  browser = await chromium.launch(await launchOptions());
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(10_000);
  await context.clock.install({ time: workingDay });
  page = await context.newPage();
  await page.goto(`${house.origin}/`);
  await page.getByRole("group", { name: "Hvordan sættes det ind?" }).waitFor();
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await house.stop();
});

/** Presses the button, and gives what is in the clipboard then. */
async function copied(what: string): Promise<string> {
  const button = page.getByRole("button", { name: `Kopiér: ${what}` });
  await button.click();
  await expect.poll(() => button.locator("xpath=..").getByRole("status").innerText()).toBe("Kopieret.");
  return page.evaluate<string>("navigator.clipboard.readText()");
}

const inFrame = "Kun en ramme (iframe), når jeres CMS ikke tillader script";
const byScript = "Script, med hjælpen i en ramme (anbefales)";

/** The lines as they were pasted, by how, with the policy that was copied beside them. */
const pasted: Record<string, { lines: string; policy: string }> = {};

describe("a web editor whose CMS allows only frames", () => {
  it("chooses municipality and theme at “/”", async () => {
    await page.getByRole("link", { name: "Sæt ind på jeres side" }).first().click();
    await page.getByLabel(inFrame).check();
    await page.getByRole("combobox", { name: "Sted" }).selectOption("Aarhus");
    await page.getByRole("combobox", { name: "Udseende" }).selectOption("Mørkt");
  });

  it("sees the result in a phone's and a desktop's width", async () => {
    const screen = page.frameLocator("[data-preview] iframe");
    await page.locator("[data-preview] iframe").scrollIntoViewIfNeeded();
    for (const [label, width] of [
      ["Telefon, 360 px", 360],
      ["Computer, 1024 px", 1024],
    ] as const) {
      await page.getByLabel(label).check();
      await expect.poll(() => screen.locator("html").evaluate(({ clientWidth }) => clientWidth)).toBe(width);
      await seesAarhusInTheDark(screen.frameLocator("iframe"));
    }
  });

  it("copies the lines, and finds beside them what the security policy needs", async () => {
    pasted.frame = {
      lines: await copied("Linjer til jeres side"),
      policy: await copied("Linjer til sikkerhedspolitikken"),
    };
    expect(pasted.frame.policy).toBe(`frame-src ${house.origin}`);
    expect(pasted.frame.lines).toMatch(/^<iframe [^>]*sandbox="[^>]*><\/iframe>\n<p>/);
    expect(pasted.frame.lines).not.toMatch(/<script| on[a-z]+=| style=/);
  });

  it("finds the statement of accessibility, and the page for the data protection officer", async () => {
    const statement = await copied("Tekst til tilgængelighedserklæringen");
    expect(statement).toContain(`${house.origin}/accessibility`);
    const beside = page.locator(".result");
    for (const [name, heading] of [
      [/^Tilgængelighed/, /tilgængelig/i],
      [/^Til jeres DPO/, /DPO/],
    ] as const) {
      const [href] = await beside
        .getByRole("link", { name })
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const other = await context.newPage();
      expect((await other.goto(href ?? ""))?.status()).toBe(200);
      expect(await other.getByRole("heading", { level: 1 }).innerText()).toMatch(heading);
      await other.close();
    }
  });

  it("sees the same for a page that does allow scripts, and for a region", async () => {
    await page.getByLabel(byScript).check();
    pasted.script = {
      lines: await copied("Linjer til jeres side"),
      policy: await copied("Linjer til sikkerhedspolitikken"),
    };
    await page.getByRole("combobox", { name: "Sted" }).selectOption("Region Hovedstaden");
    pasted.region = { ...pasted.script, lines: await copied("Linjer til jeres side") };
    expect(pasted.region.lines).toContain('region="hovedstaden"');
  });
});

async function seesAarhusInTheDark(finder: FrameLocator): Promise<void> {
  await finder.locator("article").first().waitFor();
  await expect.poll(() => finder.getByRole("combobox", { name: "Hvor i landet?" }).inputValue()).toBe("Aarhus");
  expect(await finder.locator("vejviser-finder-view").getAttribute("theme")).toBe("dark");
  const paper = await finder.locator("[part=widget]").evaluate((widget) => getComputedStyle(widget).backgroundColor);
  const lightness = paper.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
  expect(Math.max(...lightness), `${paper} is dark`).toBeLessThan(80);
}

/** Opens the page into which the lines were pasted, with exactly the policy that was given beside them. */
async function openPasted(way: string, at: Date): Promise<Visit> {
  const { lines = "", policy = "" } = pasted[way] ?? {};
  const directives = [
    "default-src 'none'",
    "img-src data:",
    "require-trusted-types-for 'script'",
    ...policy.split("\n"),
  ];
  return comeTo(browser, lines, { at, headers: { "content-security-policy": directives.join("; ") } });
}

const finderIn = ({ page: host }: Visit, way: string): FrameLocator =>
  host.frameLocator(way === "frame" ? "iframe" : "vejviser-finder iframe");

describe.each([
  ["the first time", workingDay],
  ["two years later, with other places and other regions", twoYearsLater],
])("the pasted lines, %s", (_when, at) => {
  beforeAll(async () => {
    const day = at.toISOString().slice(0, 10);
    const registry = journeysRegistry();
    const offers = registry.offers.map((offer) => ({ ...offer, confirmations: confirmedOn(day) }));
    await house.publish({ ...registry, offers }, at);
  });

  it.each(["frame", "script"])("work: %s", async (way) => {
    const visit = await openPasted(way, at);
    const finder = finderIn(visit, way);
    await seesAarhusInTheDark(finder);
    await finder.getByRole("searchbox").fill("mareridt");
    await expect.poll(() => finder.getByRole("status").innerText()).toMatch(/tilbud fundet$/);
    expect(await visit.page.locator('a[href="tel:112"]:visible').count()).toBeGreaterThan(0);
    expect(visit.faults).toEqual([]);
    await visit.leave();
  });

  it("still mean the same region, whatever it has become", async () => {
    const visit = await openPasted("region", at);
    const finder = finderIn(visit, "region");
    await finder.locator("article").first().waitFor();
    await expect
      .poll(() => finder.getByRole("combobox", { name: "Hvor i landet?" }).inputValue())
      .toBe("Region Hovedstaden");
    // What is for the region that comes in 2027.
    expect(await finder.locator('[data-offer-id="opdigtet-oestligt-center"]').count()).toBe(1);
    expect(visit.faults).toEqual([]);
    await visit.leave();
  });
});
