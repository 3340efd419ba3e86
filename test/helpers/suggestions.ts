import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { NewSuggestion } from "../../schema/suggestion.ts";
import * as tables from "../../schema/tables.ts";
import { runDaily } from "../../worker/daily.ts";
import type { ObjectStore } from "../../worker/objects/object-store.ts";
import { publishingFrom } from "../../worker/services.ts";
import { bindings } from "./bindings.ts";
import { writingApi } from "./writing.ts";

/** What a browser sends with a request of our own page. */
export const ownPage = { "sec-fetch-site": "same-origin" };

/** The API with its writes, published, and with no suggestions left by others. */
export async function suggestionsApi() {
  const api = writingApi();
  const { database, now, objects } = api.writing;
  const daily = (store: ObjectStore = objects) =>
    runDaily({ ...publishingFrom(bindings), database, now, objects: store });
  await database.delete(tables.suggestions);
  await daily();
  return {
    ...api,
    daily,
    suggest: (offer: string, body: Partial<NewSuggestion>, headers: Record<string, string> = ownPage) =>
      api.ask("POST", `/v1/offers/${offer}/suggestions`, null, body, headers),
    kept: () => database.select().from(tables.suggestions),
    /** The names of the tables in which some words stand. */
    async tablesHolding(words: string): Promise<string[]> {
      const held: string[] = [];
      for (const table of Object.values(tables)) {
        if (!is(table, SQLiteTable)) continue;
        const rows = await database.select().from(table);
        if (JSON.stringify(rows).includes(words)) held.push(getTableName(table));
      }
      return held;
    },
  };
}
