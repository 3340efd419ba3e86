import { and, eq, lt } from "drizzle-orm";
import { idempotentAnswers } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

export type IdempotentAnswer = typeof idempotentAnswers.$inferSelect;

/** What this caller was answered under this key; null: it is the first time. */
export async function readAnswer(
  database: Reader,
  caller: string,
  idempotencyKey: string,
): Promise<IdempotentAnswer | null> {
  const [row] = await database
    .select()
    .from(idempotentAnswers)
    .where(and(eq(idempotentAnswers.caller, caller), eq(idempotentAnswers.idempotencyKey, idempotencyKey)));
  return row ?? null;
}

export async function keepAnswer(transaction: Transaction, answer: IdempotentAnswer): Promise<void> {
  await transaction.insert(idempotentAnswers).values(answer);
}

/** `before`: ISO 8601 in UTC. */
export async function forgetAnswers(transaction: Pick<Transaction, "delete">, before: string): Promise<void> {
  await transaction.delete(idempotentAnswers).where(lt(idempotentAnswers.at, before));
}
