import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Me } from "../../../schema/me.ts";
import type { Offer } from "../../../schema/offer.ts";
import { axeFaults } from "../../helpers/accessibility.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { watchForFaults } from "../../helpers/faults.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { type House, startHouse } from "../../helpers/house.ts";
import { readIn } from "../../helpers/person.ts";
import { makeSixEntries, type SixEntries } from "../../helpers/six-entries.ts";

/** How fast a change is public, the Worker's own test of it tells: here other journeys are walked at the same time. */
const soon = { timeout: 15_000, interval: 100 };

let house: House;
let six: SixEntries;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  house = await startHouse();
  six = await makeSixEntries(house);
  await proposeEleven();
  browser = await chromium.launch(await launchOptions());
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  faults = watchForFaults(page);
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await house.remove();
});

/** Two new numbers, four new links and five new offers. */
async function proposeEleven(): Promise<void> {
  const { ask, key, organisation } = six;
  const patch = (place: number, body: object) => ask(key, "PATCH", `/v1/offers/opdigtet-${place}`, body, "*");
  for (const place of [1, 2]) await patch(place, { contacts: [{ channel: "phone", value: `00 00 00 9${place}` }] });
  for (const place of [3, 4, 5, 6])
    await patch(place, { links: [{ label: { da: "Opdigtet side" }, url: `https://opdigtet.example/${place}` }] });
  for (const place of [7, 8, 9, 10, 11]) {
    const named = { id: `opdigtet-${place}`, name: { da: `Opdigtet tilbud ${place}` } };
    const { organisation: _, status, confirmations, version, updatedAt, ...offer } = fictitiousOffer(named);
    await ask(key, "POST", `/v1/organisations/${organisation}/offers`, offer);
  }
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const inPublic = (offer: string) => fetch(`${house.origin}/v1/offers/${offer}`);
const publicOffer = async (offer: string): Promise<Offer> => (await inPublic(offer)).json();

const proposal = (place: number): Locator =>
  page.getByRole("article", { name: `Opdigtet tilbud ${place}`, exact: true });
const inQueue = (count: string) => page.locator(".count", { hasText: new RegExp(`^${count}$`) }).waitFor();

async function signIn(): Promise<void> {
  await page.goto(`${house.origin}/editor`);
  await page.getByLabel("Nøgle", { exact: true }).fill(six.editor);
  await button("Log ind").click();
}

describe("an editor at the national authority", () => {
  it("opens the queue: eleven changes, field by field, who and when", async () => {
    await signIn();
    await inQueue("11 ændringer");
    const first = await readIn(proposal(1));
    expect(first).toContain("Tilbud hos Opdigtet forening");
    expect(first).toContain("Foreslået af: organisationen, Opdigtet forening");
    expect(first).toMatch(/Foreslået den: \d+\. \w+ \d{4}/);
    expect(first).toMatch(/Kontakt Kritisk oplysning Offentligt nu .*01.* Foreslået .*91/);
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
  });

  it("is asked to call about two on their old numbers", async () => {
    const calls = page.getByRole("link", { name: /^Ring / });
    expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
      "tel:00000001",
      "tel:00000002",
    ]);
  });

  it("approves nine, each with a second press, and the public sees them", async () => {
    for (const place of [3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      await proposal(place).getByRole("button", { name: "Godkend", exact: true }).click();
      expect((await inPublic(`opdigtet-${place}`)).status, "one press does nothing").toBe(place > 6 ? 404 : 200);
      await button("Jeg har kontrolleret det. Godkend").click();
      await proposal(place).waitFor({ state: "detached" });
    }
    await inQueue("2 ændringer");
    await expect.poll(async () => (await inPublic("opdigtet-11")).status, soon).toBe(200);
    expect((await publicOffer("opdigtet-6")).links[0]?.url).toBe("https://opdigtet.example/6");
  });

  it("says no to one with a reason, which the organisation reads, and leaves the other", async () => {
    await proposal(1).getByRole("button", { name: "Afvis", exact: true }).click();
    await page.getByLabel("Hvorfor siger du nej?").fill("Stedet kender ikke det nye nummer.");
    await button("Afvis forslaget").click();
    await inQueue("1 ændring");
    const { proposals } = await six.ask<Me>(six.key, "GET", "/v1/me");
    expect(proposals.find(({ subject }) => subject === "opdigtet-1")).toMatchObject({
      state: "rejected",
      reason: "Stedet kender ikke det nye nummer.",
    });
    for (const place of [1, 2])
      expect((await publicOffer(`opdigtet-${place}`)).contacts[0]?.value, "the old number").toBe(`00 00 00 0${place}`);
    await expect.poll(async () => (await publicOffer("opdigtet-1")).changing ?? [], soon).toEqual([]);
    expect((await publicOffer("opdigtet-2")).changing).toEqual(["contacts"]);
  });

  it("sees on /freshness who is behind, and that something waits", async () => {
    const freshness = await context.newPage();
    await freshness.goto(`${house.origin}/freshness`);
    expect(await freshness.getByRole("listitem").count()).toBeGreaterThan(0);
    await freshness.getByText("Der venter ændringer på, at vi ser på dem").waitFor();
    await freshness.close();
  });

  it("finds on 1 January 2027 that the regions have changed by themselves, and what is missing", async () => {
    const date = "2027-01-01";
    const { municipalities } = await (await fetch(`${house.origin}/v1/areas?date=${date}`)).json();
    const copenhagen = municipalities.find(({ code }: { code: string }) => code === "0101");
    expect(copenhagen.region).toBe("oestdanmark");
    await page.clock.setFixedTime(`${date}T09:00:00+01:00`);
    await signIn();
    await button("Regioner og numre").click();
    const missing = page.getByRole("article", { name: "Region Østdanmark" });
    await missing.getByText("Koden er ikke indtastet").waitFor();
    expect(await readIn(page.getByRole("article", { name: "Region Hovedstaden" }))).toContain("Findes ikke længere");
    expect(await readIn(missing)).toContain("ring til din læge eller lægevagten");
    const ended = await readIn(page.getByRole("article", { name: "Region Syddanmark" }));
    expect(ended).toContain("Nummeret vises ikke længere. Det gjaldt indtil 1. januar 2027.");
  });

  it("enters the new region's code, which is public at once", async () => {
    await button("Ret Region Østdanmark").click();
    await page.getByLabel(/^Officiel kode/).fill("1099");
    await button("Gem").click();
    await page.getByText("Gemt: Region Østdanmark.").first().waitFor();
    expect(await readIn(page.getByRole("article", { name: "Region Østdanmark" }))).toContain("Officiel kode: 1099");
    const codes = async () => {
      const { regions } = await (await fetch(`${house.origin}/v1/areas`)).json();
      return regions.find(({ id }: { id: string }) => id === "oestdanmark").code;
    };
    await expect.poll(codes, soon).toBe("1099");
  });

  it("writes the medical line with its source; it waits for another organisation's editor", async () => {
    await button("Ret Region Østdanmark").click();
    await button("Udfyld: Nummer til lægevagten").click();
    await page.getByLabel("Nummer", { exact: true }).fill("00 00 00 77");
    await page.getByLabel("Teksten om nummeret", { exact: true }).fill("Opdigtet lægevagt.");
    await page.getByLabel("Vises indtil").fill("2027-07-01");
    await page.getByLabel("Kildens titel").fill("Opdigtet kilde");
    await page.getByLabel("Hvem har udgivet den?").fill("Opdigtet region");
    await page.getByLabel("Hvor står det?").fill("side 1");
    expect(await axeFaults(page.mainFrame(), "everything")).toEqual([]);
    await button("Gem").click();
    await page.getByText("Venter på en redaktør fra en anden organisation: Nummer til lægevagten.").first().waitFor();
    await button("Til godkendelse").click();
    const waiting = page.getByRole("article", { name: "Region Østdanmark" });
    await waiting.getByText("Du kan ikke afgøre det her, for du har selv foreslået det.").waitFor();
    expect(faults).toEqual([]);
  });
});
