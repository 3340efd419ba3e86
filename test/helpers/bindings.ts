import { env } from "cloudflare:workers";
import { afterAll } from "vitest";
import type { Bindings } from "../../worker/services.ts";

const given = env as Bindings & { FRESH_DATABASES: string };
const ask = async (method: "POST" | "DELETE", body?: string) =>
  (await fetch(given.FRESH_DATABASES, { method, ...(body && { body }) })).text();

const databaseUrl = await ask("POST");
for (const { key } of (await given.SNAPSHOTS.list()).objects) await given.SNAPSHOTS.delete(key);
// Registered before any other, and so run after them all: when nobody in this file needs the database any more.
afterAll(() => ask("DELETE", databaseUrl));

/** What a Worker is given, with a database of this file's own: the reviewed seed in it, and nothing published from it. */
export const bindings: Bindings = { ...given, DATABASE_URL: databaseUrl };
