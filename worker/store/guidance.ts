import { isNull } from "drizzle-orm";
import type { Guidance, Situation } from "../../schema/guidance.ts";
import { guidance, situations } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import { sourceReader, storeSources } from "./documents.ts";
import { type Authorship, appendRevision } from "./revisions.ts";

/** Stores new guidance. Editors write it, so that it needs no second approval. */
export async function createGuidance(
  transaction: Transaction,
  { id, ...content }: Guidance,
  author: Authorship,
): Promise<void> {
  const state = await storeSources(transaction, content);
  await transaction.insert(guidance).values({ id, version: 1, state, updatedAt: author.at });
  const subject = { subjectKind: "guidance", subject: id, version: 1, action: "create" } as const;
  await appendRevision(transaction, subject, null, content, author);
}

/** All guidance that has not been retired. */
export async function readGuidance(database: Reader): Promise<Guidance[]> {
  const expand = await sourceReader(database);
  const rows = await database.select().from(guidance).where(isNull(guidance.retiredOn));
  return rows.map(({ id, state }) => ({ id, ...expand<Omit<Guidance, "id">>(state) }));
}

/** Stores situations that are not there yet. */
export async function createSituations(transaction: Transaction, all: Situation[], { at }: Authorship): Promise<void> {
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
