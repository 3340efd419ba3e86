import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { offerContent } from "../../schema/offer.ts";
import * as codes from "../../schema/vocabulary.ts";
import { syntheticOffers } from "../../seed/synthetic.ts";
import { withDatabase } from "../../worker/local/database.ts";
import { readPublicOffers } from "../../worker/store/offers.ts";
import { command } from "../helpers/command.ts";

describe("offers for scale work", () => {
  const offers = syntheticOffers(500, ["0101", "0730", "0751"]);

  it("are as an organisation might write them, each with an id of its own", () => {
    for (const { id, organisation, status, ...content } of offers) offerContent.parse(content);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(500);
  });

  it("say that they are made up, wherever they are shown", () => {
    for (const { name, summary, sources } of offers) {
      expect(name.da).toMatch(/^Opdigtet/);
      expect(summary.da).toMatch(/^Findes ikke/);
      expect(sources.map(({ publisher }) => publisher)).toEqual(["Opdigtet"]);
    }
  });

  const { audience, topic, kind, channel, access, identity, price } = codes;
  it.each(Object.entries({ audience, topic, kind, channel, access, identity, price }))("hold every %s", (_, list) => {
    const told = JSON.stringify(offers);
    for (const code of list) expect(told).toContain(`"${code}"`);
  });
});

describe("npm run seed", () => {
  const folder = mkdtemp(join(tmpdir(), "seed-"));
  afterAll(async () => rm(await folder, { recursive: true }));

  const seed = async (asked: string[], environment: NodeJS.ProcessEnv = {}) =>
    command("worker/local/seed.ts", ["--data", await folder, ...asked], environment);

  it("loads what was reviewed, and fictitious offers beside it, once", async () => {
    expect(await seed(["--synthetic", "300"])).toBe(
      "The reviewed seed was loaded. 300 fictitious offers were added; the next npm start publishes them.",
    );
    expect(await seed(["--synthetic", "300"])).toBe("There are 300 fictitious offers already.");
    const offers = await withDatabase(await folder, readPublicOffers);
    expect(offers.filter(({ id }) => id.startsWith("opdigtet-"))).toHaveLength(300);
    expect(offers.length).toBeGreaterThan(300);
  });

  it("puts nothing fictitious into a registry elsewhere, and knows what a number is", async () => {
    const elsewhere = { DATABASE_URL: "https://opdigtet.example" };
    expect(await seed(["--synthetic", "3"], elsewhere)).toMatch(/only into a registry on this machine/);
    for (const count of ["0", "1.5", "many", "20001"])
      expect(await seed(["--synthetic", count])).toMatch(/^npm run seed/);
  });
});
