import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readSeed } from "../../seed/seed-files.ts";
import { loadSeed } from "../../worker/local/load-seed.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { type Sqld, startSqld } from "../../worker/local/sqld.ts";
import { openDatabase } from "../../worker/store/client.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A libSQL server that holds the reviewed seed, for those who read. */
    databaseUrl: string;
    /** Whoever asks here is told of another that is theirs alone until the next one asks: a file that writes. */
    freshDatabases: string;
  }
}

/** Real libSQL servers with the reviewed seed in them, for one run of the tests. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const seeded = join(folder, "seeded");
  await (await seededServer(seeded)).stop();

  const reading = await serverOver("reading");
  let writing: { name: string; sqld: Sqld } | undefined;
  let count = 0;
  const service = createServer(async (_request, response) => {
    await writing?.sqld.stop();
    if (writing) await rm(join(folder, writing.name), { recursive: true });
    const name = `writing-${++count}`;
    writing = { name, sqld: await serverOver(name) };
    response.end(writing.sqld.url);
  }).listen(0, "127.0.0.1");
  await once(service, "listening");

  provide("databaseUrl", reading.url);
  provide("freshDatabases", `http://127.0.0.1:${(service.address() as AddressInfo).port}/`);
  return async () => {
    service.close();
    await Promise.all([reading.stop(), writing?.sqld.stop()]);
    await rm(folder, { recursive: true });
  };

  async function serverOver(name: string): Promise<Sqld> {
    await cp(seeded, join(folder, name), { recursive: true });
    return startSqld(join(folder, name));
  }
}

async function seededServer(folder: string): Promise<Sqld> {
  const sqld = await startSqld(folder);
  const database = openDatabase(sqld.url);
  await migrate(database);
  await loadSeed(database, readSeed("seed"), new Date("2026-11-21T08:00:00Z"));
  return sqld;
}
