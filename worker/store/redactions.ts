import { and, eq, inArray, sql } from "drizzle-orm";
import type { SubjectKind } from "../../schema/subject.ts";
import {
  confirmations,
  idempotentAnswers,
  reviews,
  revisionFields,
  revisions,
  suggestions,
} from "../../schema/tables.ts";
import type { Transaction } from "./client.ts";

/** A value that must not be known: where it stands, and how things look without it. */
export interface Unwanted {
  isIn: (what: unknown) => boolean;
  takenFrom: <What>(what: What) => What;
}

/** Forgets what a subject's history tells of a value; the commitments stay, so that the chain still holds. */
export async function forgetInHistory(
  transaction: Transaction,
  subjectKind: SubjectKind,
  subject: string,
  { isIn }: Unwanted,
): Promise<void> {
  const rows = await transaction
    .select({ revision: revisionFields.revision, field: revisionFields.field, values: revisionFields })
    .from(revisionFields)
    .innerJoin(revisions, eq(revisions.sequence, revisionFields.revision))
    .where(and(eq(revisions.subjectKind, subjectKind), eq(revisions.subject, subject)));
  const telling = rows.filter(({ values: { before, after } }) => isIn([before, after]));
  for (const [field, told] of Map.groupBy(telling, (row) => row.field)) {
    const sequences = told.map(({ revision }) => revision);
    await transaction
      .update(revisionFields)
      .set({ salt: null, before: null, after: null })
      .where(and(eq(revisionFields.field, field), inArray(revisionFields.revision, sequences)));
  }
}

/**
 * Forgets it where it was said on the way: in what confirms the offer, in answers kept for repeated requests, in reasons
 * of reviews, in suggestions. The answers stay, so that a request that is sent again still does nothing.
 */
export async function forgetOnTheWay(transaction: Transaction, offer: string, unwanted: Unwanted): Promise<void> {
  const { isIn, takenFrom } = unwanted;
  for (const { id, by } of await transaction.select().from(confirmations).where(eq(confirmations.offer, offer)))
    if (isIn(by))
      await transaction
        .update(confirmations)
        .set({ by: takenFrom(by) })
        .where(eq(confirmations.id, id));

  for (const { id, reason } of await transaction.select().from(reviews).where(eq(reviews.subject, offer)))
    if (isIn(reason))
      await transaction
        .update(reviews)
        .set({ reason: takenFrom(reason) })
        .where(eq(reviews.id, id));

  for (const { id, message } of await transaction.select().from(suggestions).where(eq(suggestions.offer, offer)))
    if (isIn(message))
      await transaction
        .update(suggestions)
        .set({ message: takenFrom(message) })
        .where(eq(suggestions.id, id));

  const names = sql`instr(${idempotentAnswers.body}, ${JSON.stringify(offer)})`;
  for (const { caller, idempotencyKey, body } of await transaction.select().from(idempotentAnswers).where(names))
    if (isIn(body))
      await transaction
        .update(idempotentAnswers)
        .set({ body: takenFrom(body) })
        .where(and(eq(idempotentAnswers.caller, caller), eq(idempotentAnswers.idempotencyKey, idempotencyKey)));
}
