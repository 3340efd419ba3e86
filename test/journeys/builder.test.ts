import { createHash } from "node:crypto";
import axe from "axe-core";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";
import { serveHostPage } from "../helpers/host-page.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** What an editor chooses, by the names of the form's fields. */
type Chosen = Record<string, string | true>;

const soon = { timeout: 15_000 };

interface Lines {
  snippet: string;
  policy: string[];
  trustedTypes: string;
}

async function openBuilder(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  // The widgets above take their place, and nothing moves any more.
  await page.waitForLoadState("networkidle");
  return page;
}

async function choose(page: Page, chosen: Chosen): Promise<void> {
  await page.locator("form[data-builder] details").evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  for (const [name, value] of Object.entries(chosen)) {
    const field = page.locator(`form[data-builder] [name="${name}"]`);
    if (value === true) await field.check();
    else if (["widget", "way"].includes(name)) await page.locator(`[name="${name}"][value="${value}"]`).check();
    else if (name === "exitUrl") {
      await field.fill(value);
      await field.blur();
    } else await field.selectOption(value);
  }
}

async function linesIn(page: Page): Promise<Lines> {
  const read = (id: string) => page.locator(`[data-lines="${id}"]`).innerText();
  const isInline = await page.locator('[name="way"][value="inline"]').isChecked();
  return {
    snippet: await read("snippet"),
    policy: (await read("policy")).split("\n"),
    trustedTypes: isInline ? await read("trusted-types") : "trusted-types 'none'",
  };
}

async function linesFor(chosen: Chosen): Promise<Lines> {
  const page = await openBuilder();
  await choose(page, chosen);
  const lines = await linesIn(page);
  await page.context().close();
  return lines;
}

/** A stranger's page with the lines in it and exactly this policy. An empty icon is the page's own. */
async function pasted(snippet: string, directives: string[], prepare?: (page: Page) => Promise<void>) {
  const policy = ["default-src 'none'", "img-src data:", ...directives].join("; ");
  const host = await serveHostPage(snippet, { "content-security-policy": policy });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (said) => {
    if (/Content Security Policy|Trusted ?Type|integrity/i.test(said.text())) refused.push(said.text());
  });
  await prepare?.(page);
  await page.goto(host.origin);
  return {
    page,
    refused,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

/** Where the widget is in the host's page: in its frame, or in the page itself. */
const widgetIn = (page: Page, { way = "frame", widget = "finder" }: Chosen): Page | FrameLocator => {
  if (way === "inline") return page;
  return page.frameLocator(way === "iframe" ? "iframe" : `vejviser-${widget} iframe`);
};

const strict = ({ policy, trustedTypes }: Lines) => [...policy, "require-trusted-types-for 'script'", trustedTypes];
const place = "Hvor i landet?";

interface Sample {
  chosen: Chosen;
  /** Looks whether what was preset is there. */
  sees(widget: Page | FrameLocator, page: Page): Promise<void>;
}

const finderSees: Sample["sees"] = async (widget) => {
  await widget.locator("article").first().waitFor();
  expect(await widget.getByRole("combobox", { name: place }).inputValue()).toBe("Aarhus");
  expect(await widget.getByRole("radio", { name: "Mig selv" }).isChecked()).toBe(true);
  await widget.getByRole("searchbox").fill("gruppe");
  await widget.locator("article").first().waitFor();
};
const panelSees: Sample["sees"] = async (widget) => {
  await widget.getByRole("heading", { name: "Nogen har lige fortalt dig om overgreb", level: 3 }).waitFor();
  expect(await widget.getByRole("combobox", { name: "Hvad står du i?" }).count()).toBe(0);
};
const englishSees: Sample["sees"] = async (widget) => {
  await widget.locator("article").first().waitFor();
  expect(await widget.getByRole("radio", { name: "Someone I care about" }).count()).toBe(0);
  const theme = await widget.locator("vejviser-finder-view").getAttribute("theme");
  expect(theme).toBe("dkfds");
};

const finder: Chosen = { place: "0751", audience: "self", theme: "dark", headingLevel: "3" };
const panel: Chosen = {
  widget: "panel",
  place: "0730",
  audience: "professional",
  situation: "someone-has-told-you",
  fixed: true,
  headingLevel: "3",
};
const english: Chosen = { place: "midtjylland", audience: "relative", fixed: true, lang: "en", theme: "dkfds" };
const ways = ["frame", "inline", "iframe"];
const samples: [string, Sample][] = ways.flatMap((way): [string, Sample][] => [
  [`${way}: the finder of Aarhus`, { chosen: { way, ...finder }, sees: finderSees }],
  [`${way}: the panel of Randers`, { chosen: { way, ...panel }, sees: panelSees }],
  [`${way}: the finder of a region in English`, { chosen: { way, ...english }, sees: englishSees }],
]);

describe("the lines that the builder gives, in a stranger's page with the policy that it gives", () => {
  it.each(samples)("%s works the first time", async (_what, { chosen, sees }) => {
    const lines = await linesFor(chosen);
    const { page, refused, close } = await pasted(lines.snippet, strict(lines));
    await sees(widgetIn(page, chosen), page);
    expect(refused).toEqual([]);
    await close();
  });

  it.each(ways)("%s: the exit leads where the editor chose", async (way) => {
    const lines = await linesFor({ way, exitUrl: "https://vejret.example/i-dag" });
    const { page, close } = await pasted(lines.snippet, strict(lines));
    await page.route("https://vejret.example/**", (route) => route.fulfill({ body: "Vejret" }));
    const widget = widgetIn(page, { way });
    await widget.locator("article").first().waitFor();
    const exit =
      way === "iframe"
        ? widget.getByRole("link", { name: "Forlad siden" })
        : page.getByRole("button", { name: "Forlad siden" });
    await exit.first().click({ noWaitAfter: true });
    await page.waitForURL("https://vejret.example/i-dag");
    await close();
  });

  it.each(
    ways.flatMap((way) => {
      const needed = { frame: 2, inline: 2, iframe: 1 }[way] ?? 0;
      return Array.from({ length: needed }, (_, left): [string, number] => [way, left]);
    }),
  )("%s needs each of them: without number %i nothing works, and the acute lines stay", async (way, left) => {
    const lines = await linesFor({ way });
    const { page, refused, close } = await pasted(lines.snippet, lines.policy.toSpliced(left, 1));
    await expect.poll(() => refused.length, soon).toBeGreaterThan(0);
    await page.waitForTimeout(1_500);
    expect(await widgetIn(page, { way }).locator("article").count()).toBe(0);
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "Opdigtet kommune" }).isVisible()).toBe(true);
    await close();
  });

  it("inline needs the line for Trusted Types where the host has them", async () => {
    const lines = await linesFor({ way: "inline" });
    const without = { ...lines, trustedTypes: "trusted-types 'none'" };
    const { page, refused, close } = await pasted(lines.snippet, strict(without));
    await expect.poll(() => refused.length, soon).toBeGreaterThan(0);
    expect(await page.locator("article").count()).toBe(0);
    await close();
  });
});

describe("one version, held to its hash", () => {
  /** A version that the house may not have: the loader of today, under another name. */
  async function withVersion(page: Page, served: (loader: string) => string) {
    const loader = await (await fetch(`${origin}/embed.js`)).text();
    const integrity = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
    await page.route("**/embed/versions.json", (route) =>
      route.fulfill({ json: { versions: [{ version: "99.0.0", integrity }] } }),
    );
    await page.route("**/embed/99.0.0.js", (route) =>
      route.fulfill({
        body: served(loader),
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
      }),
    );
  }

  async function pinnedLines(): Promise<Lines> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await withVersion(page, (loader) => loader);
    await page.goto(`${origin}/`);
    await page.locator("[data-builder]").waitFor();
    await choose(page, { pinned: true, place: "0751" });
    await expect.poll(() => page.locator('[data-lines="snippet"]').innerText(), soon).toContain("/embed/99.0.0.js");
    const lines = await linesIn(page);
    await context.close();
    return lines;
  }

  it.each([
    ["as it was published", (loader: string) => loader, true],
    ["altered by one letter", (loader: string) => `${loader} `, false],
  ])("%s", async (_how, served, works) => {
    const lines = await pinnedLines();
    const { page, refused, close } = await pasted(lines.snippet, strict(lines), (visited) =>
      withVersion(visited, served),
    );
    if (works) await widgetIn(page, {}).locator("article").first().waitFor();
    else await expect.poll(() => refused.join(), soon).toContain("integrity");
    expect(await page.locator("vejviser-finder iframe").count()).toBe(works ? 1 : 0);
    expect(await page.locator('a[href="tel:112"]:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

describe("the builder itself", () => {
  it("shows the choices live at a phone's and at a desktop's width", async () => {
    const page = await openBuilder();
    const frame = page.locator("[data-preview] iframe");
    await frame.scrollIntoViewIfNeeded();
    const host = page.frameLocator("[data-preview] iframe");
    const shown = host.frameLocator("vejviser-finder iframe").getByRole("combobox", { name: place });
    await choose(page, { place: "0461" });
    await expect.poll(() => shown.inputValue(), soon).toBe("Odense");
    const width = () => host.locator("html").evaluate(({ clientWidth }) => clientWidth);
    expect(await width()).toBe(360);
    await page.getByLabel("Computer, 1024 px").check();
    await expect.poll(width, soon).toBe(1024);
    await choose(page, { way: "inline", place: "0851" });
    await expect.poll(() => host.getByRole("combobox", { name: place }).inputValue(), soon).toBe("Aalborg");
    await choose(page, { way: "iframe" });
    await expect
      .poll(() => host.frameLocator("main > iframe").getByRole("combobox", { name: place }).inputValue(), soon)
      .toBe("Aalborg");
    await page.context().close();
  });

  it("copies with leave, and marks the lines without", async () => {
    const page = await openBuilder({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Kopiér: Linjer til jeres side" }).click();
    await expect.poll(() => page.getByRole("status").first().innerText(), soon).toBe("Kopieret.");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe((await linesIn(page)).snippet);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Kopiér: Linjer til sikkerhedspolitikken" }).click();
    await expect.poll(() => page.getByRole("status").nth(1).innerText(), soon).toContain("markeret");
    expect(String(await page.evaluate("getSelection().toString()")).trim()).toBe(
      (await linesIn(page)).policy.join("\n"),
    );
    await page.context().close();
  });

  it("tells nobody what is chosen but the preview's own frame", async () => {
    const page = await openBuilder();
    await page.locator("[data-preview]").scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const steps = await page.evaluate("history.length");
    await choose(page, { widget: "panel", place: "0751", audience: "relative", exitUrl: "https://vejret.example/" });
    await page.waitForLoadState("networkidle");
    const own = /^\/(embed(\/|\.js$)|v1\/registry|pages\/(embed|first)\.css|indsaet\/visning)/;
    expect(requests.filter((path) => !own.test(path))).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate("history.length")).toBe(steps);
    await page.context().close();
  });

  it("without scripts shows lines that work, and says why there is nothing to choose", async () => {
    const page = await openBuilder({ javaScriptEnabled: false });
    expect(await page.getByText("Valgene og visningen kræver script").isVisible()).toBe(true);
    expect(await page.locator("[data-builder]").isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: /Kopiér/ }).count()).toBe(0);
    const snippet = await page.locator('[data-lines="snippet"]').innerText();
    await page.context().close();
    const host = await pasted(snippet, [`script-src ${origin}`, `frame-src ${origin}`]);
    await widgetIn(host.page, {}).locator("article").first().waitFor();
    await host.close();
  });
});

describe("nothing stands in the way of anybody", () => {
  const paths = [
    "/",
    "/indsaet/drupal",
    "/indsaet/wordpress",
    "/indsaet/umbraco",
    "/indsaet/typo3",
    "/indsaet/sitecore",
  ];
  it.each(paths.flatMap((path) => [360, 1280].map((width): [string, number] => [path, width])))(
    "on %s at %i px",
    async (path, width) => {
      const page = await openBuilder({ viewport: { width, height: 900 } });
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(`${origin}${path}`);
      await page.waitForLoadState("networkidle");
      await page.evaluate(axe.source);
      const violations = await page.evaluate(`axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], iframes: false,
      }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`);
      expect(violations).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
