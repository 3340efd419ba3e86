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
  site = await serveBareFinder(snapshot, clock + reference, { "/engine.js": engine });
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
  await report("a query on the device", 8, page, () => page.evaluate<number[]>("queryTimes()"));
  await page.close();
});

it("paints what a key finds within 33 ms, p95", async () => {
  const page = await openFinder();
  await report("from a key to the paint", 33, page, () => typingTimes(page));
  await page.close();
});

/**
 * Prints the 95th percentile in milliseconds, and holds it to what is allowed on a machine at rest: one that is slower
 * in the same minute has as much more. Up to three rounds, of which each step counts where it was fastest, because what
 * else the machine does is not ours.
 */
async function report(what: string, allowed: number, page: Page, measure: () => Promise<number[]>) {
  let fastest: number[] = [];
  let p95 = Number.POSITIVE_INFINITY;
  let slowness = 1;
  for (let round = 0; round < 3 && p95 > allowed * slowness; round++) {
    const before = await page.evaluate<number>("slowness()");
    const times = await measure();
    slowness = Math.max(1, (before + (await page.evaluate<number>("slowness()"))) / 2);
    expect(times.length).toBeGreaterThanOrEqual(150);
    fastest = times.map((time, step) => Math.min(time, fastest[step] ?? time));
    p95 = percentile(fastest, 0.95);
  }
  console.log(
    `${size} offers: ${what} p95 ${p95.toFixed(1)} ms, on a machine ${slowness.toFixed(2)} times as slow as at rest`,
  );
  expect(p95 / slowness).toBeLessThanOrEqual(allowed);
}

const percentile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.POSITIVE_INFINITY;

async function typingTimes(page: Page): Promise<number[]> {
  const box = page.getByRole("searchbox");
  for (const sentence of sentences) {
    await box.fill("");
    await box.pressSequentially(sentence, { delay: 40 });
  }
  return page.evaluate<number[]>("paint().then(() => keyTimes.splice(0))");
}

async function openFinder(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin);
  await page.locator("article").first().waitFor({ timeout: 30_000 });
  return page;
}

/**
 * How many times as long as on a machine at rest (two cores of 2026) a fixed piece of work takes that is of the
 * engine's kind: words are made, told apart and put in order. The median of 15 times.
 */
const restful = 5;
const reference = `
  const work = () => {
    const words = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 10_007).toString(36));
    return [...new Set(words)].sort().length;
  };
  const slowness = () => {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[7] / ${restful};
  };`;

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
