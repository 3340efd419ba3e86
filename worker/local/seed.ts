import { parseArgs } from "node:util";
import { readSeed, type Seed } from "../../seed/seed-files.ts";
import { syntheticOffers, syntheticOrganisation } from "../../seed/synthetic.ts";
import type { Database } from "../store/client.ts";
import { readOffersOf } from "../store/offers.ts";
import { withDatabase } from "./database.ts";
import { loadOffers, loadSeed } from "./load-seed.ts";
import { Mendable, sentenceFor } from "./sentences.ts";

/** `npm run seed`: loads the reviewed seed into an empty registry, and on demand fictitious offers beside it. */
const usage = "npm run seed -- [--synthetic <1 to 20000>]";

/** Offers that one transaction takes well within the seconds that a libSQL server gives it. */
const batch = 250;

const { values } = parseArgs({
  options: { synthetic: { type: "string" }, data: { type: "string", default: ".data" } },
});

async function seed(database: Database, synthetic: number | null): Promise<string> {
  const reviewed = readSeed("seed");
  const isLoaded = await loadSeed(database, reviewed, new Date());
  const told = isLoaded ? "The reviewed seed was loaded." : "There was a registry already.";
  return synthetic === null ? told : `${told} ${await addSynthetic(database, synthetic, reviewed)}`;
}

/** Throws a `Mendable` for what cannot be done. */
function countFrom(asked: string): number {
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1 || count > 20_000) throw new Mendable(usage);
  if (!isOnThisMachine(process.env.DATABASE_URL))
    throw new Mendable("Fictitious offers go only into a registry on this machine: unset DATABASE_URL.");
  return count;
}

async function addSynthetic(database: Database, count: number, { areas }: Seed): Promise<string> {
  const known = await readOffersOf(database, syntheticOrganisation.id);
  if (known.length > 0) throw new Mendable(`There are ${known.length} fictitious offers already.`);
  const offers = syntheticOffers(
    count,
    areas.municipalities.map(({ code }) => code),
  );
  const at = new Date().toISOString();
  for (let first = 0; first < count; first += batch)
    await database.transaction((transaction) =>
      loadOffers(
        transaction,
        { organisations: first === 0 ? [syntheticOrganisation] : [], offers: offers.slice(first, first + batch) },
        at,
      ),
    );
  return `${count} fictitious offers were added; the next npm start publishes them.`;
}

const isOnThisMachine = (url: string | undefined) =>
  !url || ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

try {
  const synthetic = values.synthetic === undefined ? null : countFrom(values.synthetic);
  console.log(await withDatabase(values.data, (database) => seed(database, synthetic)));
} catch (error) {
  process.exitCode = 1;
  console.error(sentenceFor(error));
}
