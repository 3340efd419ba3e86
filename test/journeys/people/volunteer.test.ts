import { readFile } from "node:fs/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Offer } from "../../../schema/offer.ts";
import { axeFaults } from "../../helpers/accessibility.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { cellsOf, sheetText } from "../../helpers/excel.ts";
import { watchForFaults } from "../../helpers/faults.ts";
import { type House, startHouse } from "../../helpers/house.ts";
import { makeSixEntries, type SixEntries } from "../../helpers/six-entries.ts";

let house: House;
let six: SixEntries;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
/** Where the browser went, and with what in the address. */
const addresses: string[] = [];
beforeAll(async () => {
  house = await startHouse();
  six = await makeSixEntries(house);
  browser = await chromium.launch(await launchOptions());
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  faults = watchForFaults(page);
  page.on("request", (request) => addresses.push(request.url()));
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await house.remove();
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
const inPublic = async (offer: string): Promise<Offer> => (await fetch(`${house.origin}/v1/offers/${offer}`)).json();

/** What the public sees soon after it was sent; how soon is measured elsewhere, where nothing competes. */
async function soonPublic(offer: string, isSo: (offer: Offer) => boolean): Promise<void> {
  await expect.poll(async () => isSo(await inPublic(offer)), { timeout: 10_000, interval: 100 }).toBe(true);
}

async function openOffer(name: string): Promise<void> {
  await button("Vores tilbud").click();
  await button(`Se og ret: ${name}`).click();
  await page.getByRole("heading", { level: 4, name: "Ret tilbuddet" }).waitFor();
}

describe("a volunteer with six entries and no developer", () => {
  it("opens /editor, types the key and sees two due", async () => {
    await page.goto(`${house.origin}/editor`);
    await page.getByLabel("Nøgle", { exact: true }).fill(six.key);
    await button("Log ind").click();
    await page.getByRole("heading", { level: 3, name: "Nu" }).waitFor();
    expect(await page.getByRole("button", { name: /^Stadig rigtigt: Åbningstid/ }).count()).toBe(2);
    await sees("mandag til fredag");
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
  });

  it("says of one that it is still right", async () => {
    await button("Stadig rigtigt: Åbningstid, Opdigtet tilbud 1").click();
    await button("Stadig rigtigt: Åbningstid, Opdigtet tilbud 1").waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: /^Stadig rigtigt: Åbningstid/ }).count()).toBe(1);
    await soonPublic("opdigtet-1", ({ confirmations }) => confirmations.hours !== undefined);
  });

  it("corrects the hours of the other: old and new side by side, and live at once", async () => {
    await button("Ret: Opdigtet tilbud 2").click();
    await page.getByLabel("Til kl.").fill("16");
    await button("Se ændringerne, før du sender").click();
    const sides = await page.getByRole("definition").allInnerTexts();
    expect(sides.map((side) => side.replaceAll(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^Før .*10–14/),
      expect.stringMatching(/^Nu .*10–16/),
    ]);
    await button("Send").click();
    await sees("Offentligt nu");
    await soonPublic("opdigtet-2", ({ contacts }) => contacts[0]?.hours?.weekly[0]?.to === "16:00");
  });

  it("corrects a telephone number, which waits while the old one is shown as being changed", async () => {
    await openOffer("Opdigtet tilbud 3");
    await page.getByLabel("Nummer, mail eller adresse").fill("00 00 00 33");
    await button("Se ændringerne, før du sender").click();
    await button("Send").click();
    await sees("Venter på godkendelse; det gamle nummer vises imens som ved at blive ændret.");
    await soonPublic("opdigtet-3", ({ changing }) => changing?.includes("contacts") ?? false);
    expect((await inPublic("opdigtet-3")).contacts[0]?.value).toBe("00 00 00 03");
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
  });

  let sheet: string[][] = [];
  it("takes the list out to Excel", async () => {
    await button("Liste i Excel").click();
    const [download] = await Promise.all([page.waitForEvent("download"), button("Hent som CSV").click()]);
    expect(download.suggestedFilename()).toMatch(/^tilbud-opdigtet-forening-\d{4}-\d\d-\d\d\.csv$/);
    sheet = cellsOf(await readFile(await download.path(), "utf8"));
    expect(sheet).toHaveLength(7);
  });

  const withCell = (row: number, heading: string, cell: string) =>
    sheet.map((cells, place) => cells.map((old, at) => (place === row - 1 && sheet[0]?.[at] === heading ? cell : old)));
  async function sendIn(cells: string[][]): Promise<void> {
    const file = {
      name: "vores liste.csv",
      mimeType: "application/vnd.ms-excel",
      buffer: Buffer.from(sheetText(cells)),
    };
    await page.getByLabel("Vælg fil").setInputFiles(file);
    await button("Se, hvad der ville ske").click();
  }

  it("is told which cell of row 4 has a fault, and nothing is changed", async () => {
    await sendIn(withCell(4, "Pris", "en slik"));
    await sees("Intet er ændret");
    const row = await page.getByRole("row").last().innerText();
    expect(row.replaceAll(/\s+/g, " ")).toMatch(/^4 Pris .*en slik/);
    expect((await inPublic("opdigtet-3")).price).toBe("unknown");
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
  });

  it("mends it, sees what would happen, and does it", async () => {
    await sendIn(withCell(4, "Pris", "Gratis"));
    await sees("Ændres: 1 tilbud");
    expect((await inPublic("opdigtet-3")).price).toBe("unknown");
    await button("Gør det").click();
    await sees("Listen er sendt.");
    await soonPublic("opdigtet-3", ({ price }) => price === "free");
    expect((await inPublic("opdigtet-3")).contacts[0]?.value, "the number still waits").toBe("00 00 00 03");
  });

  it("sets a pause until a date", async () => {
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await openOffer("Opdigtet tilbud 4");
    await button("Pause").click();
    await page.getByLabel("Åbent igen den").fill(until);
    await button("Sæt på pause").click();
    await sees(/^Tilbuddet holder pause til/);
    await soonPublic("opdigtet-4", ({ status, pausedUntil }) => status === "paused" && pausedUntil === until);
  });

  it("sees what became of the number, once somebody else has looked", async () => {
    const [waiting] = (
      await six.ask<{ items: { id: string; version: number; subject: string }[] }>(six.editor, "GET", "/v1/reviews")
    ).items.filter(({ subject }) => subject === "opdigtet-3");
    await six.ask(
      six.editor,
      "POST",
      `/v1/reviews/${waiting?.id}/rejection`,
      { reason: "Vi har ringet: nummeret virker ikke." },
      `"${waiting?.version}"`,
    );
    await button("Log ud").click();
    await page.getByLabel("Nøgle", { exact: true }).fill(six.key);
    await button("Log ind").click();
    await button("Det, vi har foreslået").click();
    await sees("Begrundelse: Vi har ringet: nummeret virker ikke.");
  });

  it("can do it on a phone, in the dark", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const desk of ["Det skal bekræftes", "Liste i Excel", "Vores tilbud"]) {
      await button(desk).click();
      await page.getByRole("heading", { level: 2, name: desk }).waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), desk).toBe(0);
      expect(await axeFaults(page.mainFrame(), "everything"), desk).toEqual([]);
    }
    await button("Se og ret: Opdigtet tilbud 5").click();
    const parts = page.locator("details.section:not([open]) > summary");
    while ((await parts.count()) > 0) await parts.first().click();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
  });

  it("left the key nowhere", async () => {
    const secret = six.key.slice(-20);
    expect(addresses.filter((address) => address.includes(secret))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(house.origin) && !address.startsWith("blob:"))).toEqual(
      [],
    );
    expect(
      await page.evaluate(
        "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])",
      ),
    ).toBe(JSON.stringify([{}, {}, "", `${house.origin}/editor`]));
    expect(faults.filter((fault) => !/status of 4(00|12)/.test(fault))).toEqual([]);
  });
});
