import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { credits } from "../../schema/tables.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { startSqld } from "../../worker/local/sqld.ts";
import { type Database, openDatabase } from "../../worker/store/client.ts";

const secret = "Opdigtet hemmelighed, som ingen må kende";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vejviser-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function withServer<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const sqld = await startSqld(join(folder, "libsql"));
  try {
    return await work(openDatabase(sqld.url));
  } finally {
    await sqld.stop();
  }
}

async function filesTelling(): Promise<string[]> {
  const telling: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path)).includes(secret)) telling.push(entry.name);
  }
  return telling;
}

const scrub = () => spawnSync(process.execPath, ["worker/local/scrub.ts", folder], { encoding: "utf8" });

it("leaves nothing in the files of what was deleted, and all of the rest", async () => {
  await withServer(async (database) => {
    await migrate(database);
    await database.insert(credits).values([
      { subject: "a", text: secret },
      { subject: "b", text: "Opdigtet, og må blive" },
    ]);
    await database.update(credits).set({ text: "[…]" }).where(eq(credits.subject, "a"));
  });
  // The server itself keeps it, and takes no order to forget it.
  expect(await filesTelling()).not.toEqual([]);
  const { status, stderr } = scrub();
  expect(stderr).not.toContain("Error");
  expect(status, stderr).toBe(0);
  expect(await filesTelling()).toEqual([]);
  for (const time of [1, 2]) {
    const rows = await withServer((database) => database.select().from(credits));
    expect(rows.map(({ text }) => text).sort(), `start ${time}`).toEqual(["Opdigtet, og må blive", "[…]"]);
  }
  expect(await filesTelling()).toEqual([]);
});

it("keeps away from a house that runs", async () => {
  await writeFile(join(folder, "running.pid"), String(process.ppid));
  const { status, stderr } = scrub();
  expect(status).toBe(1);
  expect(stderr).toContain("in use by process");
});
