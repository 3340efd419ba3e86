import { eq } from "drizzle-orm";
import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import { guidance, offers, organisations, regions } from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";

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

/** Puts a subject's next states in the place of those it had. */
export async function storeSubject<Kind extends SubjectKind>(
  transaction: Transaction,
  kind: Kind,
  { id, ...states }: Subject<Kind>,
): Promise<void> {
  const table: (typeof tables)[SubjectKind] = tables[kind];
  await transaction.update(table).set(states).where(eq(table.id, id));
}

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
