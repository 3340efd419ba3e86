import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchOptions } from "../helpers/chromium.ts";

const origin = inject("publicHouse");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
});

/** A telephone with scripts switched off. */
async function withoutScripts() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
}

/** What a person types and chooses on the list, as it would look in an address. */
const sentinel = "zzqx";
const chosen = /zzqx|relative|partner|0751|helpline|professional|told-you|fortalt|overgreb/;

async function useList(page: Page) {
  await page.goto(`${origin}/list`);
  await page.getByLabel("En, jeg holder af").check();
  await page.getByLabel("Hvem er du for den, du holder af?").selectOption("Kæreste eller ægtefælle");
  await page.getByLabel("Hvilken kommune?").selectOption("Aarhus");
  await page.getByLabel("Dine egne ord").fill(`kæreste ${sentinel}`);
  await page.getByText("Flere valg").click();
  await page.locator("summary", { hasText: "Hvilken slags hjælp?" }).click();
  await page.getByLabel("Telefon- eller chatlinje").check();
  await page.getByRole("button", { name: "Vis tilbud" }).click();
}

async function useGuide(page: Page) {
  await page.goto(`${origin}/guide`);
  await page.getByRole("button", { name: "Nogen har lige fortalt dig om overgreb" }).click();
  await page.getByLabel("Hvilken kommune?").selectOption("Aarhus");
  await page.getByRole("button", { name: "Vis råd" }).click();
}

/** Where what was chosen has come to, that anybody else can see. */
async function leaks(context: BrowserContext, page: Page, use: (page: Page) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  context.on("request", (request) => {
    const { referer } = request.headers();
    seen.push(request.url(), ...(referer ? [`referer ${referer} ${sentinel}`] : []));
    if (!request.url().startsWith(origin)) seen.push(`${request.url()} ${sentinel}`);
  });
  await use(page);
  const { cookies, origins } = await context.storageState();
  return [...seen, page.url(), await page.title(), JSON.stringify(cookies), JSON.stringify(origins)].filter((trace) =>
    chosen.test(trace),
  );
}

describe("from an offer in the finder", () => {
  it("a link leads to where a mistake is told: the offer is chosen there, named in no request, and taken out of the address", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}/embed/finder`);
    const article = page.locator("article").first();
    const id = (await article.getAttribute("data-offer-id")) ?? "";
    await article.getByRole("button", { name: "Læs mere" }).click();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));
    const opened = context.waitForEvent("page");
    await article.getByRole("link", { name: "Ret en fejl" }).click();
    const told = await opened;
    await expect.poll(() => told.getByLabel("Hvilket tilbud?").inputValue()).toBe(id);
    expect(told.url()).toBe(`${origin}/suggest?lang=da`);
    await told.getByLabel("Noget andet").check();
    await told.getByRole("button", { name: "Send rettelsen" }).click();
    await told.getByRole("heading", { name: "Tak." }).waitFor();
    expect(asked.length).toBeGreaterThan(2);
    for (const each of asked) expect(each).not.toMatch(new RegExp(`${id}|embed/finder`));
    await context.close();
  });
});

describe("with scripts off", () => {
  it("a person finds a place, its number, and the way out", async () => {
    const { context, page } = await withoutScripts();
    await page.goto(`${origin}/list?municipality=0730`);
    await page.getByLabel("Mig selv").check();
    await page.getByLabel("Dine egne ord").fill("jeg vil ikke leve mere");
    await page.getByRole("button", { name: "Vis tilbud" }).click();
    const first = page.locator("article").first();
    await expect.poll(() => first.getByRole("heading").textContent()).toContain("Livslinien");
    expect(await first.getByRole("link", { name: "Ring 70 201 201" }).getAttribute("href")).toBe("tel:70201201");
    await first.getByText("Læs mere om").click();
    expect(await first.getByText("Hvor vi ved det fra").isVisible()).toBe(true);
    const exit = page.getByRole("link", { name: "Forlad siden" });
    expect(await exit.getAttribute("href")).toBe("https://www.dmi.dk/");
    await page.mouse.wheel(0, 4_000);
    await expect.poll(() => exit.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await context.close();
  });

  it("a wrong age is said where it stands, and nothing else is lost", async () => {
    const { context, page } = await withoutScripts();
    await page.goto(`${origin}/list`);
    await page.getByLabel("Dine egne ord").fill("mareridt");
    await page.getByText("Flere valg").click();
    await page.getByLabel("Alder").fill("x40");
    await page.getByRole("button", { name: "Vis tilbud" }).click();
    await page.getByRole("link", { name: "Alder" }).click();
    expect(await page.getByLabel("Alder").inputValue()).toBe("x40");
    await page.getByLabel("Alder").fill("40");
    await page.getByRole("button", { name: "Vis tilbud" }).click();
    expect(await page.locator("main").textContent()).toContain("»mareridt« · Alder: 40");
    expect(await page.locator("article").count()).toBeGreaterThan(0);
    await context.close();
  });

  it.each([
    ["the list", useList],
    ["the guide", useGuide],
  ])("nothing that is chosen is in an address, a title, a cookie or storage: %s", async (_name, use) => {
    const { context, page } = await withoutScripts();
    expect(await leaks(context, page, use)).toEqual([]);
    await context.close();
  });

  it("a mistake is told of an offer that no address names", async () => {
    const { context, page } = await withoutScripts();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await page.goto(`${origin}/list`);
    const article = page.locator("article").first();
    const id = (await article.getAttribute("data-offer-id")) ?? "";
    await article.getByText("Læs mere om").click();
    await article.getByRole("button", { name: "Ret en fejl" }).click();
    expect(await page.getByLabel("Hvilket tilbud?").inputValue()).toBe(id);
    await page.getByLabel("Åbningstiden").check();
    await page.getByLabel("Hvad skal der stå?").fill(`Opdigtet ${sentinel}`);
    await page.getByRole("button", { name: "Send rettelsen" }).click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Tak. Vi har fået rettelsen");
    expect(await page.content()).not.toContain(sentinel);
    for (const address of asked) expect(address).not.toMatch(new RegExp(`${id}|${sentinel}`));
    await context.close();
  });

  it("a form that puts it into the address is seen", async () => {
    const { context, page } = await withoutScripts();
    await context.route("**/list", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('method="post"', 'method="get"') });
    });
    expect(await leaks(context, page, useList)).not.toEqual([]);
    await context.close();
  });
});
