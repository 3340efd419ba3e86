import { fileURLToPath } from "node:url";
import { migrate as run } from "drizzle-orm/libsql/migrator";
import type { Database } from "../store/client.ts";

const migrationsFolder = fileURLToPath(new URL("../../schema/migrations", import.meta.url));

/** Brings a database, empty or old, to today's tables. Running it again changes nothing. */
export async function migrate(database: Database): Promise<void> {
  await run(database, { migrationsFolder });
}
