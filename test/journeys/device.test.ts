import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { OfferSearch } from "../../schema/offer-search.ts";
import { decodeSnapshot } from "../../schema/snapshot.ts";
import { launchOptions } from "../helpers/chromium.ts";
import { engineScript } from "../helpers/engine-script.ts";
import { random } from "../helpers/random.ts";

const origin = inject("publicHouse");

type Question = Pick<OfferSearch, "q" | "audience" | "topic" | "municipality">;

describe("the device and the API", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await launchOptions());
  });
  afterAll(async () => {
    await browser.close();
  });

  it("give the same offers in the same order to 1,000 questions in the corpus' own words", async () => {
    const { url } = (await (await fetch(`${origin}/v1/registry`)).json()) as { url: string };
    const text = await (await fetch(origin + url)).text();
    const questions = questionsFrom(text, 1_000);

    const page = await browser.newPage();
    await page.goto(`${origin}/health`);
    const onDevice: string[][] = await page.evaluate(
      `${await engineScript()}
       const prepared = engine.prepare(engine.decodeSnapshot(${JSON.stringify(text)}));
       ${JSON.stringify(questions)}.map((question) =>
         engine.search(prepared, question, new Date()).matches.map(({ offer }) => offer.id));`,
    );

    const fromApi = await inTurn(questions, 10, async (question) => {
      const body = JSON.stringify({ ...question, perPage: 100 });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${origin}/v1/offers/search`, { method: "POST", body, headers });
      const { items } = (await response.json()) as { items: { id: string }[] };
      return items.map(({ id }) => id);
    });
    expect(onDevice).toEqual(fromApi);
    expect(onDevice.filter((ids) => ids.length > 0).length / questions.length).toBeGreaterThanOrEqual(0.8);
    expect(new Set(onDevice.map(String)).size).toBeGreaterThan(200);
  });
});

/** One to four words that stand beside each other or far apart in offers, some with filters. */
function questionsFrom(snapshot: string, count: number): Question[] {
  const { pick, chance, next } = random(2026);
  const { offers, areas } = decodeSnapshot(snapshot);
  const said = offers.map(({ name, summary, description, firstContact }) =>
    [name, summary, description, firstContact].map((part) => part?.da ?? "").join(" "),
  );
  const word = () => pick(pick(said).match(/\p{L}{2,}/gu) ?? [""]);
  return Array.from({ length: count }, () => ({
    q: Array.from({ length: 1 + Math.floor(next() * 4) }, word).join(" "),
    ...(chance(0.25) && { audience: pick(offers).audiences.slice(0, 1) }),
    ...(chance(0.15) && { topic: pick(offers).topics.slice(0, 1) }),
    ...(chance(0.2) && { municipality: [pick(areas.municipalities).code] }),
  }));
}

/** All answers in order, with at most `width` questions under way. */
async function inTurn<In, Out>(all: In[], width: number, ask: (one: In) => Promise<Out>): Promise<Out[]> {
  const answers: Out[] = [];
  for (let start = 0; start < all.length; start += width) {
    answers.push(...(await Promise.all(all.slice(start, start + width).map(ask))));
  }
  return answers;
}
