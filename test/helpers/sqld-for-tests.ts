import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { readSeed } from "../../seed/seed-files.ts";
import { loadSeed } from "../../worker/local/load-seed.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { type Sqld, startSqld } from "../../worker/local/sqld.ts";
import { openDatabase } from "../../worker/store/client.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /**
     * Where a file of tests gets a libSQL server of its own with the reviewed seed in it: POST answers its address,
     * and DELETE with that address as the body ends it.
     */
    freshDatabases: string;
  }
}

/** Real libSQL servers, one for each file of tests that asks, for one run of the tests. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const seeded = join(folder, "seeded");
  await (await seededServer(seeded)).stop();

  const running = new Map<string, { sqld: Sqld; data: string }>();
  let count = 0;
  const service = createServer(async (request, response) => {
    if (request.method === "POST") response.end(await start());
    else response.end(await end(await text(request)));
  }).listen(0, "127.0.0.1");
  await once(service, "listening");

  provide("freshDatabases", `http://127.0.0.1:${(service.address() as AddressInfo).port}/`);
  return async () => {
    service.close();
    await Promise.all([...running.keys()].map(end));
    await rm(folder, { recursive: true });
  };

  async function start(): Promise<string> {
    const data = join(folder, `${++count}`);
    await cp(seeded, data, { recursive: true });
    const sqld = await startSqld(data);
    running.set(sqld.url, { sqld, data });
    return sqld.url;
  }

  async function end(url: string): Promise<void> {
    const database = running.get(url);
    running.delete(url);
    await database?.sqld.stop();
    if (database) await rm(database.data, { recursive: true });
  }
}

async function seededServer(folder: string): Promise<Sqld> {
  const sqld = await startSqld(folder);
  const database = openDatabase(sqld.url);
  await migrate(database);
  await loadSeed(database, readSeed("seed"), new Date("2026-11-21T08:00:00Z"));
  return sqld;
}
