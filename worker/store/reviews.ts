import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { SubjectKind } from "../../schema/subject.ts";
import { reviews } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

export type Review = typeof reviews.$inferSelect;
type Decision = Pick<Review, "state" | "decidedBy" | "decidedAt" | "reason">;

/** What waits about a subject; null: nothing does. */
export async function readOpenReview(
  database: Reader,
  subjectKind: SubjectKind,
  subject: string,
): Promise<Review | null> {
  const [row] = await database
    .select()
    .from(reviews)
    .where(and(eq(reviews.subjectKind, subjectKind), eq(reviews.subject, subject), eq(reviews.state, "open")));
  return row ?? null;
}

/** All that waits about one kind of subject, by subject. */
export async function readOpenReviews(database: Reader, subjectKind: SubjectKind): Promise<Map<string, Review>> {
  const open = await readReviews(database, "open");
  return new Map(open.filter((review) => review.subjectKind === subjectKind).map((review) => [review.subject, review]));
}

/** All that a key ever proposed, the newest first. */
export async function readProposals(database: Reader, key: string): Promise<Review[]> {
  const proposed = sql`exists (select 1 from json_each(${reviews.proposers}) where value = ${key})`;
  return database.select().from(reviews).where(proposed).orderBy(desc(reviews.proposedAt), desc(reviews.id));
}

export async function readReview(database: Reader, id: string): Promise<Review | null> {
  const [row] = await database.select().from(reviews).where(eq(reviews.id, id));
  return row ?? null;
}

/** All in one state, those proposed first come first. */
export async function readReviews(database: Reader, state: Review["state"]): Promise<Review[]> {
  return database
    .select()
    .from(reviews)
    .where(eq(reviews.state, state))
    .orderBy(asc(reviews.proposedAt), asc(reviews.id));
}

/** Opens a review, or puts what waits now in the place of what waited. */
export async function storeOpenReview(
  transaction: Transaction,
  review: Omit<Review, "state" | "decidedBy" | "decidedAt" | "reason">,
): Promise<void> {
  const { fields, version, proposers } = review;
  await transaction
    .insert(reviews)
    .values(review)
    .onConflictDoUpdate({ target: reviews.id, set: { fields, version, proposers } });
}

export async function decideReview(transaction: Transaction, id: string, decision: Decision): Promise<void> {
  await transaction.update(reviews).set(decision).where(eq(reviews.id, id));
}
