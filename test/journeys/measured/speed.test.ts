import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeSnapshot } from "../../../schema/snapshot.ts";
import { serveBareFinder } from "../../helpers/bare-site.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { engineScript } from "../../helpers/engine-script.ts";
import { fictitiousRegistry } from "../../helpers/fictitious.ts";
import { sentences, syntheticOffers } from "../../helpers/synthetic-offers.ts";

/** How many offers the engine is made for: Denmark has some hundreds. */
const size = 5_000;

let site: Awaited<ReturnType<typeof serveBareFinder>>;
let browser: Browser;
beforeAll(async () => {
  const snapshot = encodeSnapshot({ ...fictitiousRegistry(), offers: syntheticOffers(size) });
  const engine = { type: "text/javascript", body: `${await engineScript()};${queries}` };
  site = await serveBareFinder(snapshot, clock, { "/engine.js": engine });
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

it("prints how soon after the start of loading the first result is painted", async () => {
  const page = await openFinder();
  const painted = await page.evaluate<number>("firstPainted");
  console.log(`${size} offers: first result painted ${painted.toFixed(0)} ms after the start of loading`);
  expect(painted).toBeGreaterThan(0);
  await page.close();
});

it("answers a query within 8 ms, p95", async () => {
  const page = await openFinder();
  await page.addScriptTag({ url: "/engine.js" });
  await report("a query on the device", 8, () => page.evaluate<number[]>("queryTimes()"));
  await page.close();
});

it("paints what a key finds within 33 ms, p95", async () => {
  const page = await openFinder();
  await report("from a key to the paint", 33, () => typingTimes(page));
  await page.close();
});

/** Prints the 95th percentile in milliseconds; up to three rounds, because what else the machine does is not ours. */
async function report(what: string, most: number, measure: () => Promise<number[]>) {
  let p95 = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && p95 > most; round++) {
    const times = (await measure()).sort((a, b) => a - b);
    expect(times.length).toBeGreaterThanOrEqual(150);
    p95 = Math.min(p95, times[Math.floor(times.length * 0.95)] ?? p95);
  }
  console.log(`${size} offers: ${what} p95 ${p95.toFixed(1)} ms`);
  expect(p95).toBeLessThanOrEqual(most);
}

async function typingTimes(page: Page): Promise<number[]> {
  const box = page.getByRole("searchbox");
  for (const sentence of sentences) {
    await box.fill("");
    await box.pressSequentially(sentence, { delay: 40 });
  }
  return page.evaluate<number[]>("keyTimes.splice(0)");
}

async function openFinder(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin);
  await page.locator("article").first().waitFor({ timeout: 30_000 });
  return page;
}

/** Painted is when a task runs that was posted from the frame's own callback. */
const clock = `
  const keyTimes = [];
  const paint = () => new Promise((painted) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => painted(performance.now());
    port2.postMessage(null);
  }));
  addEventListener("keydown", async ({ timeStamp }) => keyTimes.push((await paint()) - timeStamp), true);
  const found = () => document.querySelector("vejviser-finder-view")?.shadowRoot?.querySelector("article");
  const firstPainted = (async () => {
    for (;;) {
      const painted = await paint();
      if (found()) return painted;
    }
  })();`;

/** Every sentence as it is typed, letter by letter, in the filters that a person most often sets. */
const queries = `
  const queryTimes = () => {
    const { prepared } = document.querySelector("vejviser-finder-view");
    const now = new Date();
    return ${JSON.stringify(sentences)}.flatMap((sentence) => [...sentence].map((_, letter) => {
      const query = { q: sentence.slice(0, letter + 1), audience: ["self"], municipality: ["0730"] };
      const start = performance.now();
      engine.search(prepared, query, now);
      return performance.now() - start;
    }));
  };`;
