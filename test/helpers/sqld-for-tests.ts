import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readSeed } from "../../seed/seed-files.ts";
import { loadSeed } from "../../worker/local/load-seed.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { startSqld } from "../../worker/local/sqld.ts";
import { openDatabase } from "../../worker/store/client.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}

/** A real libSQL server with the reviewed seed in it, for one run of the tests. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const sqld = await startSqld(folder);
  const database = openDatabase(sqld.url);
  await migrate(database);
  await loadSeed(database, readSeed("seed"), new Date("2026-11-21T08:00:00Z"));
  provide("databaseUrl", sqld.url);
  return async () => {
    await sqld.stop();
    await rm(folder, { recursive: true });
  };
}
