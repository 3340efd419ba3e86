import { createClient } from "@libsql/client/web";
import { drizzle } from "drizzle-orm/libsql/web";
import * as tables from "../../schema/tables.ts";
import { DatabaseAway, isBusy } from "./database-away.ts";

/** How often a transaction is tried, and milliseconds until the second time; each pause after it is twice as long. */
const patience = { times: 6, pause: 40 };

/** Milliseconds until a question that nobody answers is given up; a writer may have to wait for others' transactions. */
const longestWait = 30_000;

/**
 * A libSQL server over HTTP, the same from workerd and from Node. Nothing is sent before the first question. A transaction
 * that the server undid because others wrote is done again, whole, after a pause that `chance` (0 to 1) makes differ from
 * the others' pauses; its work must therefore do nothing but what it does in the database.
 * `url`: http(s):// or libsql://. Throws when the URL is no libSQL address; questions throw `DatabaseAway` as a cause.
 */
export function openDatabase(url: string, authToken?: string, chance: () => number = Math.random) {
  const client = createClient({ url, authToken, fetch: reach });
  const database = drizzle(client, { schema: tables, casing: "snake_case" });
  const begin = database.transaction.bind(database);
  type Work<Result> = (transaction: Transaction) => Promise<Result>;

  /** Rolling back what the server has undone fails too: what the work itself threw says more. */
  async function attempt<Result>(work: Work<Result>): Promise<Result> {
    let failure: unknown;
    try {
      return await begin((transaction) =>
        work(transaction).catch((error: unknown) => {
          failure = error;
          throw error;
        }),
      );
    } catch (error) {
      throw failure ?? error;
    }
  }

  async function transaction<Result>(work: Work<Result>): Promise<Result> {
    for (let time = 1; ; time++) {
      try {
        return await attempt(work);
      } catch (error) {
        if (!isBusy(error) || time === patience.times) throw error;
        await new Promise((resolve) => setTimeout(resolve, patience.pause * 2 ** (time - 1) * (0.5 + chance())));
      }
    }
  }

  return Object.assign(database, { transaction });
}

type Plain = ReturnType<typeof drizzle<typeof tables>>;
export type Transaction = Parameters<Parameters<Plain["transaction"]>[0]>[0];
export type Database = ReturnType<typeof openDatabase>;
/** Where a read may happen: in a transaction or outside one. */
export type Reader = Pick<Transaction, "select" | "selectDistinct">;

/** Asks the server; whatever is no answer of the database is `DatabaseAway`. */
async function reach(request: Request): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), longestWait);
  const response = await fetch(request, { signal: giveUp.signal })
    .catch((cause: unknown) => {
      throw new DatabaseAway("The database cannot be reached.", { cause });
    })
    .finally(() => clearTimeout(timer));
  if (response.ok) return response;
  await response.body?.cancel();
  throw new DatabaseAway(`The database answered ${response.status}.`, { isBusy: response.status === 429 });
}
