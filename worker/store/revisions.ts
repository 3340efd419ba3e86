import { desc } from "drizzle-orm";
import { revisionFields, revisions } from "../../schema/tables.ts";
import { commitment, fieldChanges, firstHash, type RevisionHead, revisionHash } from "../rules/revision.ts";
import type { Transaction } from "./client.ts";

/** Who does something to the registry, when, and why: what every write says of itself. */
export interface Authorship {
  /** Id of the key; null for the command line. */
  key: string | null;
  /** ISO 8601 in UTC. */
  at: string;
  reason: string | null;
  /** Gives a new random salt at each call. */
  salt: () => string;
}

type Subject = Pick<RevisionHead, "subjectKind" | "subject" | "version"> & {
  action: typeof revisions.$inferInsert.action;
};

/** Appends to the chain what changed from `before` (null: nothing was there) to `after`. */
export async function appendRevision(
  transaction: Transaction,
  subject: Subject,
  before: object | null,
  after: object,
  { key, at, reason, salt }: Authorship,
): Promise<void> {
  const fields = fieldChanges(before, after).map((change) => {
    const fieldSalt = salt();
    return { ...change, salt: fieldSalt, commitment: commitment(change, fieldSalt) };
  });
  const [last] = await transaction
    .select({ hash: revisions.hash })
    .from(revisions)
    .orderBy(desc(revisions.sequence))
    .limit(1);
  const head = { ...subject, at, key, reason, previousHash: last?.hash ?? firstHash };
  const [revision] = await transaction
    .insert(revisions)
    .values({ ...head, hash: revisionHash(head, fields) })
    .returning({ sequence: revisions.sequence });
  if (revision && fields.length > 0) {
    await transaction.insert(revisionFields).values(
      fields.map((field) => ({
        ...field,
        revision: revision.sequence,
        before: field.before ?? null,
        after: field.after ?? null,
      })),
    );
  }
}
