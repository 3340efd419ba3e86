import { createClient } from "@libsql/client/web";
import { drizzle } from "drizzle-orm/libsql/web";
import * as tables from "../../schema/tables.ts";

/**
 * A libSQL server over HTTP, the same from workerd and from Node. Nothing is sent before the first question.
 * `url`: http(s):// or libsql://. Throws when the URL is no libSQL address.
 */
export function openDatabase(url: string, authToken?: string) {
  return drizzle(createClient({ url, authToken }), { schema: tables, casing: "snake_case" });
}

export type Database = ReturnType<typeof openDatabase>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** Where a read may happen: in a transaction or outside one. */
export type Reader = Pick<Transaction, "select" | "selectDistinct">;
