import { eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import { guidance, offers, organisations, regions } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import { slices } from "./slices.ts";

/** What can be changed and may have to be approved, as it is stored. */
export interface Subject<Kind extends SubjectKind = SubjectKind> {
  id: string;
  /** Of the working state. */
  version: number;
  working: StateOf<Kind>;
  /** null while nothing has been approved; its version and instant are null with it. */
  approved: StateOf<Kind> | null;
  approvedVersion: number | null;
  approvedAt: string | null;
  /** ISO 8601 in UTC. */
  updatedAt: string;
}

const tables = { offer: offers, organisation: organisations, guidance, region: regions } as const;

/** null: there is none. */
export async function readSubject<Kind extends SubjectKind>(
  database: Reader,
  kind: Kind,
  id: string,
): Promise<Subject<Kind> | null> {
  const table: (typeof tables)[SubjectKind] = tables[kind];
  const [row] = await database.select().from(table).where(eq(table.id, id));
  return (row as Subject<Kind> | undefined) ?? null;
}

/** All of a kind that the public does not see: never approved, retired, or asked not to be listed; by id. */
export async function readHiddenSubjects<Kind extends "guidance" | "organisation">(
  database: Reader,
  kind: Kind,
): Promise<Subject<Kind>[]> {
  const table: (typeof tables)["guidance" | "organisation"] = tables[kind];
  const isOut = sql`coalesce(${table.approved} ->> '$.retiredOn', ${table.approved} ->> '$.unlisted')`;
  const rows = await database
    .select()
    .from(table)
    .where(or(isNull(table.approved), isNotNull(isOut)))
    .orderBy(table.id);
  return rows as Subject<Kind>[];
}

/** Puts a subject's next states in the place of those it had. */
export async function storeSubject<Kind extends SubjectKind>(
  transaction: Transaction,
  kind: Kind,
  subject: Subject<Kind>,
): Promise<void> {
  await storeSubjects(transaction, kind, [subject]);
}

/** The same for many: as few statements as the server takes, for a transaction may not last. */
export async function storeSubjects<Kind extends SubjectKind>(
  transaction: Transaction,
  kind: Kind,
  subjects: readonly Subject<Kind>[],
): Promise<void> {
  const table: (typeof tables)[SubjectKind] = tables[kind];
  for (const some of slices(subjects)) {
    await transaction
      .update(table)
      .set({
        version: next("version"),
        working: next("working"),
        approved: next("approved"),
        approvedVersion: next("approvedVersion"),
        approvedAt: next("approvedAt"),
        updatedAt: next("updatedAt"),
      })
      .from(sql`json_each(${JSON.stringify(some)}) as next`)
      .where(eq(table.id, next("id")));
  }
}

/** A member of the row that takes the place of another. */
const next = (column: keyof Subject) => sql`next.value ->> ${sql.raw(`'${column}'`)}`;

/** A subject's columns when it is new; `approved` where nobody needs to look at it. */
export function newSubject<Kind extends SubjectKind>(
  working: StateOf<Kind>,
  approved: StateOf<Kind> | null,
  at: string,
): Omit<Subject<Kind>, "id"> {
  const isApproved = approved !== null;
  return {
    version: 1,
    working,
    approved,
    approvedVersion: isApproved ? 1 : null,
    approvedAt: isApproved ? at : null,
    updatedAt: at,
  };
}
