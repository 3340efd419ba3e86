import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import { ProblemError } from "../problems.ts";
import { alwaysCritical, criticalFields } from "../rules/critical-facts.ts";
import type { RevisionAction } from "../store/revisions.ts";
import { readSubject, type Subject } from "../store/subjects.ts";
import { type Proposed, propose } from "./propose.ts";
import type { Write } from "./write.ts";

/** The kinds that the registry's own editors and administrators write. */
export type EntryKind = Exclude<SubjectKind, "offer">;

interface EntryChange<Kind extends EntryKind> {
  kind: Kind;
  subject: Subject<Kind>;
  isNew?: boolean;
  after: StateOf<Kind>;
  action: RevisionAction;
  reason?: string | undefined;
  beside?: { before: object; after: object };
}

/** Throws `not-found`. */
export async function entryToWrite<Kind extends EntryKind>(
  { transaction }: Write,
  kind: Kind,
  id: string,
): Promise<Subject<Kind>> {
  const subject = await readSubject(transaction, kind, id);
  if (!subject) throw new ProblemError("not-found", `There is no ${kind} with this id.`);
  return subject;
}

/** Changes an entry: critical facts wait for an editor of another organisation, all else is public at once. */
export function changeEntry<Kind extends EntryKind>(
  write: Write,
  { kind, subject, isNew = false, after, action, reason, beside }: EntryChange<Kind>,
): Promise<Proposed<Kind>> {
  const critical = criticalFields(subject.approved, after, alwaysCritical[kind]);
  const mustWait = (field: string) => critical.includes(field);
  return propose(write, { kind, subject, isNew, after, mustWait, action, reason: reason ?? null, beside });
}

/** Throws `invalid-request` for another id than the entry's own. */
export function refuseOtherId(id: string, written: string): void {
  if (written === id) return;
  throw new ProblemError("invalid-request", "An id never changes.", {
    fields: [{ path: "id", code: "not-in-list", message: `Send ${id}.` }],
  });
}
