import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as tables from "../../schema/tables.ts";
import { migrate } from "../../worker/local/migrate.ts";
import { type Sqld, startSqld } from "../../worker/local/sqld.ts";
import { openDatabase } from "../../worker/store/client.ts";

const meta = "schema/migrations/meta";

describe("the migrations", () => {
  let folder: string;
  let sqld: Sqld;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vejviser-"));
    sqld = await startSqld(folder);
  });

  afterAll(async () => {
    await sqld.stop();
    await rm(folder, { recursive: true });
  });

  it("leave nothing of the tables out", async () => {
    const newest = (await readdir(meta))
      .filter((name) => name.endsWith("_snapshot.json"))
      .sort()
      .at(-1);
    const migrated = JSON.parse(await readFile(join(meta, newest ?? ""), "utf8"));
    const now = await generateSQLiteDrizzleJson({ ...tables }, migrated.id, "snake_case");
    expect(await generateSQLiteMigration(migrated, now), "run: npm run migration").toEqual([]);
  });

  it("bring an empty server to today's tables, and change nothing the second time", async () => {
    const database = openDatabase(sqld.url);
    const schema = () => database.all<{ sql: string }>(sql`select name, sql from sqlite_master order by name`);
    await migrate(database);
    const first = await schema();
    await migrate(database);
    expect(await schema()).toEqual(first);
    const names = first.map((row) => JSON.stringify(row)).join();
    for (const table of [
      "offers",
      "organisations",
      "guidance",
      "regions",
      "confirmations",
      "revisions",
      "reviews",
      "keys",
      "snapshots",
    ]) {
      expect(names).toContain(`"${table}"`);
    }
  });
});
