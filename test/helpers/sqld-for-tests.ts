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
    /** Holds the reviewed seed, for those who read. */
    databaseUrl: string;
    /** The same, for those who write. */
    writingDatabaseUrl: string;
  }
}

/** Two real libSQL servers with the reviewed seed in them, for one run of the tests. */
export default async function setup({ provide }: TestProject) {
  const servers = await Promise.all([seededServer(), seededServer()]);
  const [reading, writing] = servers;
  provide("databaseUrl", reading?.url ?? "");
  provide("writingDatabaseUrl", writing?.url ?? "");
  return async () => {
    for (const { stop } of servers) await stop();
  };
}

async function seededServer() {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const sqld = await startSqld(folder);
  const database = openDatabase(sqld.url);
  await migrate(database);
  await loadSeed(database, readSeed("seed"), new Date("2026-11-21T08:00:00Z"));
  return {
    url: sqld.url,
    async stop() {
      await sqld.stop();
      await rm(folder, { recursive: true });
    },
  };
}
