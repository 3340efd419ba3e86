import { and, asc, desc, eq, gt, inArray, max } from "drizzle-orm";
import type { SubjectKind } from "../../schema/subject.ts";
import { revisionFields, revisions } from "../../schema/tables.ts";
import {
  commitment,
  type FieldChange,
  fieldChanges,
  firstHash,
  type RevisionHead,
  revisionHash,
} from "../rules/revision.ts";
import type { Reader, Transaction } from "./client.ts";

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

export type RevisionAction = typeof revisions.$inferInsert.action;
type Subject = Pick<RevisionHead, "subjectKind" | "subject" | "version"> & { action: RevisionAction };

/**
 * Appends to the chain what changed from `before` (null: nothing was there) to `after`. The reason is kept as a field like
 * the others, so that it too can be redacted.
 */
export async function appendRevision(
  transaction: Transaction,
  subject: Subject,
  before: object | null,
  after: object,
  { key, at, reason, salt }: Authorship,
): Promise<void> {
  const why: FieldChange[] = reason === null ? [] : [{ field: "reason", before: null, after: reason }];
  const changes = [...fieldChanges(before, after), ...why].sort((a, b) => (a.field < b.field ? -1 : 1));
  const fields = changes.map((change) => {
    const fieldSalt = salt();
    return { ...change, salt: fieldSalt, commitment: commitment(change, fieldSalt) };
  });
  const [last] = await transaction
    .select({ hash: revisions.hash })
    .from(revisions)
    .orderBy(desc(revisions.sequence))
    .limit(1);
  const head = { ...subject, at, key, previousHash: last?.hash ?? firstHash };
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

/** The sequence number of the newest revision; 0: there is none. */
export async function newestRevision(database: Reader): Promise<number> {
  const [row] = await database.select({ sequence: max(revisions.sequence) }).from(revisions);
  return row?.sequence ?? 0;
}

export type Revision = typeof revisions.$inferSelect & { fields: (typeof revisionFields.$inferSelect)[] };

/** All that happened to a subject, the newest first. */
export async function readRevisions(database: Reader, subjectKind: SubjectKind, subject: string): Promise<Revision[]> {
  const rows = await database
    .select()
    .from(revisions)
    .where(and(eq(revisions.subjectKind, subjectKind), eq(revisions.subject, subject)))
    .orderBy(desc(revisions.sequence));
  return withFields(database, rows);
}

/** A piece of the whole chain, after a sequence number, the oldest first; empty at its end. */
export async function readChain(database: Reader, after: number): Promise<Revision[]> {
  const rows = await database
    .select()
    .from(revisions)
    .where(gt(revisions.sequence, after))
    .orderBy(asc(revisions.sequence))
    .limit(200);
  return withFields(database, rows);
}

async function withFields(database: Reader, rows: (typeof revisions.$inferSelect)[]): Promise<Revision[]> {
  const sequences = rows.map(({ sequence }) => sequence);
  const all = await database
    .select()
    .from(revisionFields)
    .where(inArray(revisionFields.revision, sequences))
    .orderBy(asc(revisionFields.field));
  const fields = Map.groupBy(all, ({ revision }) => revision);
  return rows.map((row) => ({ ...row, fields: fields.get(row.sequence) ?? [] }));
}
