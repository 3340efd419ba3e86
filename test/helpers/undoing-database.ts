import type { Database } from "../../worker/store/client.ts";

/** A database in which every transaction is undone once it has come to its end: each finds what the first one found. */
export function undoingDatabase(database: Database) {
  let done = 0;
  const transaction: Database["transaction"] = async (effect) => {
    const undone = new Error("undone on purpose");
    const results: Awaited<ReturnType<typeof effect>>[] = [];
    await database
      .transaction(async (running) => {
        results.push(await effect(running));
        done += 1;
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    const [result] = results;
    return result as Awaited<ReturnType<typeof effect>>;
  };
  return {
    database: new Proxy(database, {
      get: (target, name) => (name === "transaction" ? transaction : Reflect.get(target, name)),
    }),
    /** How many came to their end since this was asked last. */
    done() {
      const count = done;
      done = 0;
      return count;
    },
  };
}
