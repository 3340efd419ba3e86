import { readSeed } from "../../seed/seed-files.ts";
import { openDatabase } from "../store/client.ts";
import { loadSeed } from "./load-seed.ts";
import { migrate } from "./migrate.ts";

/** `npm run database`: brings the server at DATABASE_URL to today's tables, and loads the seed if the registry is empty. */
const { DATABASE_URL, DATABASE_AUTH_TOKEN } = process.env;
if (!DATABASE_URL) throw new Error("Set DATABASE_URL to a libSQL server.");
const database = openDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN);
await migrate(database);
console.log(
  (await loadSeed(database, readSeed("seed"), new Date())) ? "The seed was loaded." : "There was a registry already.",
);
