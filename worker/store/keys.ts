import { asc, eq } from "drizzle-orm";
import { keys } from "../../schema/tables.ts";
import type { Holder } from "../rules/who-may.ts";
import type { Reader, Transaction } from "./client.ts";

export type StoredKey = typeof keys.$inferSelect;

/** null: there is none with this id. */
export async function findKey(database: Reader, id: string): Promise<StoredKey | null> {
  const [row] = await database.select().from(keys).where(eq(keys.id, id));
  return row ?? null;
}

/** Every key there ever was, the oldest first. */
export async function readKeys(database: Reader): Promise<StoredKey[]> {
  return database.select().from(keys).orderBy(asc(keys.createdAt), asc(keys.id));
}

/** Who stands behind which key, for who may approve what. */
export async function readHolders(database: Reader): Promise<Holder[]> {
  return readKeys(database);
}

export async function createKey(
  transaction: Pick<Transaction, "insert">,
  key: typeof keys.$inferInsert,
): Promise<void> {
  await transaction.insert(keys).values(key);
}

export async function changeKey(
  transaction: Pick<Transaction, "update">,
  id: string,
  change: Partial<Pick<StoredKey, "expiresAt" | "revokedAt" | "lastUsedOn">>,
): Promise<void> {
  await transaction.update(keys).set(change).where(eq(keys.id, id));
}
