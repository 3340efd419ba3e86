import type { Guidance, Situation } from "../../schema/guidance.ts";
import { guidance, situations } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import type { Subject } from "./subjects.ts";

/** Stores new guidance; nothing of it is public before it is approved. */
export async function createGuidance(transaction: Transaction, snippet: Subject<"guidance">): Promise<void> {
  await transaction.insert(guidance).values(snippet);
}

/** All approved guidance that has not been retired. */
export async function readGuidance(database: Reader): Promise<Guidance[]> {
  const rows = await database.select().from(guidance);
  return rows.flatMap(({ id, approved }) => {
    if (!approved || approved.retiredOn !== undefined) return [];
    const { retiredOn: _, ...snippet } = approved;
    return [{ id, ...snippet }];
  });
}

/** Stores situations that are not there yet. */
export async function createSituations(transaction: Transaction, all: Situation[], at: string): Promise<void> {
  if (all.length === 0) return;
  await transaction
    .insert(situations)
    .values(all.map(({ id, ...state }) => ({ id, version: 1, state, updatedAt: at })));
}

/** All situations, in no order. */
export async function readSituations(database: Reader): Promise<Situation[]> {
  const rows = await database.select().from(situations);
  return rows.map(({ id, state }) => ({ id, ...state }));
}
