import { and, asc, eq, gte, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { SuggestedFact, SuggestionState } from "../../schema/suggestion.ts";
import { offers, suggestions } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

type Row = typeof suggestions.$inferSelect;

export interface StoredSuggestion extends Row {
  /** Whose offer it is about. */
  organisation: string;
}

export async function createSuggestion(
  transaction: Transaction,
  suggestion: Pick<Row, "id" | "offer" | "fact" | "message" | "receivedAt">,
): Promise<void> {
  await transaction.insert(suggestions).values(suggestion);
}

/** null: there is none with this id, or it has been forgotten. */
export async function readSuggestion(database: Reader, id: string): Promise<StoredSuggestion | null> {
  const [row] = await rows(database).where(eq(suggestions.id, id));
  return row ? flat(row) : null;
}

/** All that nobody has handled yet, the oldest first. */
export async function readSuggestions(database: Reader, state: SuggestionState): Promise<StoredSuggestion[]> {
  const passedOn = state === "received" ? isNull(suggestions.passedOnAt) : isNotNull(suggestions.passedOnAt);
  const found = await rows(database)
    .where(and(isNull(suggestions.handledAt), passedOn))
    .orderBy(asc(suggestions.receivedAt), asc(suggestions.id));
  return found.map(flat);
}

/** Whether the same has been said of an offer in the same words, and is still to be handled. */
export async function isKnown(
  database: Reader,
  { offer, fact, message }: { offer: string; fact: SuggestedFact; message: string | null },
): Promise<boolean> {
  const same = message === null ? isNull(suggestions.message) : eq(suggestions.message, message);
  const found = await database
    .select({ id: suggestions.id })
    .from(suggestions)
    .where(and(eq(suggestions.offer, offer), eq(suggestions.fact, fact), same, isNull(suggestions.handledAt)))
    .limit(1);
  return found.length > 0;
}

/** When something was said of which offer, from an instant (ISO 8601 in UTC) on, the oldest first. */
export async function readReceived(
  database: Reader,
  since: string,
): Promise<Pick<StoredSuggestion, "offer" | "receivedAt">[]> {
  return database
    .select({ offer: suggestions.offer, receivedAt: suggestions.receivedAt })
    .from(suggestions)
    .where(gte(suggestions.receivedAt, since))
    .orderBy(asc(suggestions.receivedAt));
}

export async function changeSuggestion(
  transaction: Transaction,
  id: string,
  change: Partial<Pick<Row, "message" | "passedOnAt" | "handledAt">>,
): Promise<void> {
  await transaction.update(suggestions).set(change).where(eq(suggestions.id, id));
}

/**
 * Leaves nothing of what was handled before one instant, nor of what was not handled and was received or passed on before
 * another. Both are ISO 8601 in UTC.
 */
export async function forgetSuggestions(
  transaction: Pick<Transaction, "delete">,
  { handledBefore, touchedBefore }: { handledBefore: string; touchedBefore: string },
): Promise<void> {
  const touchedAt = sql`coalesce(${suggestions.passedOnAt}, ${suggestions.receivedAt})`;
  await transaction
    .delete(suggestions)
    .where(
      or(lt(suggestions.handledAt, handledBefore), and(isNull(suggestions.handledAt), lt(touchedAt, touchedBefore))),
    );
}

const rows = (database: Reader) =>
  database
    .select({ suggestion: suggestions, organisation: offers.organisation })
    .from(suggestions)
    .innerJoin(offers, eq(offers.id, suggestions.offer));

const flat = ({ suggestion, organisation }: { suggestion: Row; organisation: string }): StoredSuggestion => ({
  ...suggestion,
  organisation,
});
