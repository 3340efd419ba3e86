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
import { slices } from "./slices.ts";

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

/** What happened to a subject, its state before (null: nothing was there) and after, and who did it. */
export interface NewRevision {
  subject: Subject;
  before: object | null;
  after: object;
  author: Authorship;
}

/** Appends one revision to the chain. */
export async function appendRevision(
  transaction: Transaction,
  subject: Subject,
  before: object | null,
  after: object,
  author: Authorship,
): Promise<void> {
  await appendRevisions(transaction, [{ subject, before, after, author }]);
}

/**
 * Appends to the chain what changed, each revision after the one before it, in as few statements as the server takes. The
 * reason is kept as a field like the others, so that it too can be redacted.
 */
export async function appendRevisions(transaction: Transaction, news: readonly NewRevision[]): Promise<void> {
  let previousHash = await newestHash(transaction);
  const links = news.map(({ subject, before, after, author: { key, at, reason, salt } }) => {
    const why: FieldChange[] = reason === null ? [] : [{ field: "reason", before: null, after: reason }];
    const changes = [...fieldChanges(before, after), ...why].sort((a, b) => (a.field < b.field ? -1 : 1));
    const fields = changes.map((change) => {
      const fieldSalt = salt();
      return { ...change, salt: fieldSalt, commitment: commitment(change, fieldSalt) };
    });
    const head = { ...subject, at, key, previousHash };
    previousHash = revisionHash(head, fields);
    return { row: { ...head, hash: previousHash }, fields };
  });
  const sequences = await storeRevisions(
    transaction,
    links.map(({ row }) => row),
  );
  const fieldRows = links.flatMap(({ row, fields }) =>
    fields.map(({ before, after, ...field }) => ({
      ...field,
      revision: sequences.get(row.hash) ?? missing(row.hash),
      before: before ?? null,
      after: after ?? null,
    })),
  );
  for (const some of slices(fieldRows)) await transaction.insert(revisionFields).values(some);
}

async function newestHash(transaction: Transaction): Promise<string> {
  const [last] = await transaction
    .select({ hash: revisions.hash })
    .from(revisions)
    .orderBy(desc(revisions.sequence))
    .limit(1);
  return last?.hash ?? firstHash;
}

/** Gives their sequence numbers by their hashes: rows are stored in their order, but told of in any. */
async function storeRevisions(transaction: Transaction, rows: (typeof revisions.$inferInsert)[]) {
  const stored = new Map<string, number>();
  for (const some of slices(rows)) {
    const told = await transaction
      .insert(revisions)
      .values(some)
      .returning({ hash: revisions.hash, sequence: revisions.sequence });
    for (const { hash, sequence } of told) stored.set(hash, sequence);
  }
  return stored;
}

function missing(hash: string): never {
  throw new Error(`The database gave no sequence number for revision ${hash}.`);
}

/** The sequence number of the newest revision; 0: there is none. */
export async function newestRevision(database: Reader): Promise<number> {
  const [row] = await database.select({ sequence: max(revisions.sequence) }).from(revisions);
  return row?.sequence ?? 0;
}

/** Whether anything was redacted after a revision. */
export async function wasRedactedAfter(database: Reader, sequence: number): Promise<boolean> {
  const rows = await database
    .select({ sequence: revisions.sequence })
    .from(revisions)
    .where(and(gt(revisions.sequence, sequence), eq(revisions.action, "redact")))
    .limit(1);
  return rows.length > 0;
}

export type Revision = typeof revisions.$inferSelect & { fields: (typeof revisionFields.$inferSelect)[] };

/** The keys that ever put something into these subjects, by subject. */
export async function readWriters(
  database: Reader,
  subjectKind: SubjectKind,
  subjects: readonly string[],
): Promise<Map<string, string[]>> {
  if (subjects.length === 0) return new Map();
  const puts: RevisionAction[] = ["create", "change", "close", "revert"];
  const rows = await database
    .selectDistinct({ subject: revisions.subject, key: revisions.key })
    .from(revisions)
    .where(
      and(
        eq(revisions.subjectKind, subjectKind),
        inArray(revisions.subject, [...subjects]),
        inArray(revisions.action, puts),
      ),
    );
  const writers = Map.groupBy(rows, ({ subject }) => subject);
  return new Map([...writers].map(([subject, some]) => [subject, some.flatMap(({ key }) => key ?? [])]));
}

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
