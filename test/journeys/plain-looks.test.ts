import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { faultsIn, type View } from "../helpers/accessibility.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { fictitiousOffer } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";
import { scale } from "../helpers/scale.ts";

const origin = inject("publicHouse");

/** How the pages without scripts look, to everybody and on paper. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

const form = (path: string, body: string) =>
  fetch(origin + path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
const states: [name: string, fetch: () => Promise<Response>][] = [
  ["the list", () => fetch(`${origin}/list`)],
  ["the list, asked", () => form("/list", "audience=relative&relation=child&municipality=0730&q=terapi&age=40")],
  ["the list, a place that says no", () => form("/list", "condition=harmful-substance-use&lang=en")],
  ["the list, nothing found", () => form("/list", "q=zzqx&municipality=0730")],
  ["the list, not read", () => form("/list", "age=x&topic=x&audience=self&x=1")],
  ["the guide", () => fetch(`${origin}/guide?lang=en`)],
  ["the guide, told", () => form("/guide", "situation=someone-has-told-you&municipality=0101")],
  ["the guide, not read", () => form("/guide", "situation=x&municipality=x")],
  ["the sheet", () => fetch(`${origin}/handout?municipality=0730`)],
  ["the sheet, numbers only", () => fetch(`${origin}/handout?numbers=only&lang=en`)],
  ["the page for mistakes", () => fetch(`${origin}/suggest`)],
  ["the page for mistakes, not read", () => form("/suggest", "step=send&lang=en&message=x&x=1")],
  ["privacy", () => fetch(`${origin}/privacy`)],
  ["accessibility", () => fetch(`${origin}/accessibility?lang=en`)],
  ["how up to date the list is", () => fetch(`${origin}/freshness`)],
  ["where help is known", () => fetch(`${origin}/coverage`)],
  ["where help is known, asked", () => form("/coverage", "kind=shelter&audience=self&lang=en")],
  ["where help is known, not read", () => form("/coverage", "kind=x&x=1")],
  ["the data protection officer's page", () => fetch(`${origin}/dpo`)],
];
const views: View[] = (["light", "dark"] as const)
  .flatMap((theme) => [360, 1280].map((width) => ({ theme, width })))
  .filter(({ theme, width }) => scale.hasEveryLook || (theme === "light") === (width === 360));

describe.each(views)("$theme, $width px wide", (view) => {
  it.each(states)("%s has no violations", async (_name, get) => {
    expect(await faultsIn(browser, await (await get()).text(), origin, view)).toEqual([]);
  });
});

describe("faults are seen", () => {
  it.each<[string, (html: string) => string]>([
    [
      "a label that is none",
      (html) => html.replaceAll("<label for=", "<span title=").replaceAll("</label>", "</span>"),
    ],
    ["a grey that is too light", (html) => html.replace("<h1", '<p style="color:#999">grey</p><h1')],
    ["a line that is too wide", (html) => html.replace("<h1", '<p style="width:2000px">wide</p><h1')],
    ["a button that is too low", (html) => html.replace('class="main"', 'style="min-height:0;height:20px;padding:0"')],
  ])("%s", async (_what, plant) => {
    const html = await (await fetch(`${origin}/list`)).text();
    expect(await faultsIn(browser, plant(html), origin, { theme: "light", width: 360 })).not.toEqual([]);
  });
});

describe("the sheet", () => {
  /** How many pages of A4 a sheet takes on paper. */
  async function pages(html: string): Promise<number> {
    const page = await browser.newPage();
    const style = await readFile("worker/routes/pages/handout.css", "utf8");
    await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  const sheet = async (query: string) => (await fetch(`${origin}/handout?${query}`)).text();

  it.each([
    "",
    "municipality=0730",
    "municipality=0101",
    "municipality=0461&lang=en",
    "numbers=only",
    "municipality=0101&numbers=only",
  ])("is one page: %s", async (query) => {
    expect(await pages(await sheet(query))).toBe(1);
  });

  it.each(["", "&numbers=only", "&lang=en"])(
    "is one page with more places and longer words than go on it%s",
    async (more) => {
      const long = Array.from({ length: 60 }, (_, index) =>
        fictitiousOffer({
          id: `opdigtet-lang-${index}`,
          name: { da: `Opdigtet rådgivning ${index} med et navn, der er så langt, som et navn kan være her` },
          channels: ["phone"],
          contacts: [1, 2].map((line) => ({
            channel: "phone" as const,
            value: `00 00 ${String(index).padStart(2, "0")} 0${line}`,
            hours: {
              weekly: [1, 2, 3, 4].map((day) => ({ days: [day], from: `${10 + day}:15`, to: `${14 + day}:45` })),
            },
          })),
        }),
      );
      const { html } = await plainApp(long).get(`/handout?municipality=0730${more}`);
      expect(html.match(/<li>/g)?.length ?? 0).toBeGreaterThan(5);
      expect(await pages(html)).toBe(1);
    },
  );

  it("that is too long is seen", async () => {
    expect(
      await pages((await sheet("municipality=0730")).replace("</main>", `${"<p>mere</p>".repeat(60)}</main>`)),
    ).toBeGreaterThan(1);
  });
});
