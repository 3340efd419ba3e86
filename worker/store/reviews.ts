import { and, asc, desc, eq, inArray, min, sql } from "drizzle-orm";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { SubjectKind } from "../../schema/subject.ts";
import { reviews } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import { slices } from "./slices.ts";

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

/** All that waits about one kind of subject, or about these of them, by subject. */
export async function readOpenReviews(
  database: Reader,
  subjectKind: SubjectKind,
  subjects?: readonly string[],
): Promise<Map<string, Review>> {
  const open = and(eq(reviews.subjectKind, subjectKind), eq(reviews.state, "open"));
  const rows = await database
    .select()
    .from(reviews)
    .where(subjects ? and(open, inArray(reviews.subject, [...subjects])) : open);
  return new Map(rows.map((review) => [review.subject, review]));
}

/** All that any of these keys ever proposed, the newest first. */
export async function readProposals(database: Reader, keys: readonly string[]): Promise<Review[]> {
  const proposed = sql`exists (select 1 from json_each(${reviews.proposers}) where ${inArray(sql`value`, [...keys])})`;
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

/** The day, in Europe/Copenhagen, since which something has waited longest; null: nothing waits. */
export async function readOldestProposal(database: Reader): Promise<string | null> {
  const [row] = await database
    .select({ proposedAt: min(reviews.proposedAt) })
    .from(reviews)
    .where(eq(reviews.state, "open"));
  return row?.proposedAt ? isoDay(dayNumberAt(new Date(row.proposedAt))) : null;
}

/** Opens reviews, or puts what waits now in the place of what waited. */
export async function storeOpenReviews(
  transaction: Transaction,
  open: readonly Omit<Review, "state" | "decidedBy" | "decidedAt" | "reason">[],
): Promise<void> {
  for (const some of slices(open))
    await transaction
      .insert(reviews)
      .values(some)
      .onConflictDoUpdate({
        target: reviews.id,
        set: { fields: sql`excluded.fields`, version: sql`excluded.version`, proposers: sql`excluded.proposers` },
      });
}

export async function decideReviews(
  transaction: Transaction,
  ids: readonly string[],
  decision: Decision,
): Promise<void> {
  if (ids.length > 0)
    await transaction
      .update(reviews)
      .set(decision)
      .where(inArray(reviews.id, [...ids]));
}
