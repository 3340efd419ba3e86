import { and, eq, inArray } from "drizzle-orm";
import type { SubjectKind } from "../../schema/subject.ts";
import { idempotentAnswers, reviews, revisionFields, revisions, suggestions } from "../../schema/tables.ts";
import type { Transaction } from "./client.ts";

type Holds = (what: unknown) => boolean;

/** Forgets what a subject's history tells of a value; the commitments stay, so that the chain still holds. */
export async function forgetInHistory(
  transaction: Transaction,
  subjectKind: SubjectKind,
  subject: string,
  holds: Holds,
): Promise<void> {
  const rows = await transaction
    .select({ revision: revisionFields.revision, field: revisionFields.field, values: revisionFields })
    .from(revisionFields)
    .innerJoin(revisions, eq(revisions.sequence, revisionFields.revision))
    .where(and(eq(revisions.subjectKind, subjectKind), eq(revisions.subject, subject)));
  for (const { revision, field, values } of rows) {
    if (!holds([values.before, values.after])) continue;
    await transaction
      .update(revisionFields)
      .set({ salt: null, before: null, after: null })
      .where(and(eq(revisionFields.revision, revision), eq(revisionFields.field, field)));
  }
}

/** Forgets it where it was said on the way: answers kept for repeated requests, reasons of reviews, suggestions. */
export async function forgetOnTheWay(transaction: Transaction, subject: string, holds: Holds): Promise<void> {
  const answers = await transaction.select().from(idempotentAnswers);
  for (const { caller, idempotencyKey, body, headers } of answers) {
    if (!holds([body, headers])) continue;
    await transaction
      .delete(idempotentAnswers)
      .where(and(eq(idempotentAnswers.caller, caller), eq(idempotentAnswers.idempotencyKey, idempotencyKey)));
  }
  const told = (await transaction.select().from(reviews).where(eq(reviews.subject, subject))).filter(holds);
  await transaction
    .update(reviews)
    .set({ reason: null })
    .where(
      inArray(
        reviews.id,
        told.map(({ id }) => id),
      ),
    );
  const suggested = (await transaction.select().from(suggestions).where(eq(suggestions.offer, subject))).filter(holds);
  await transaction
    .update(suggestions)
    .set({ message: null })
    .where(
      inArray(
        suggestions.id,
        suggested.map(({ id }) => id),
      ),
    );
}
