import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { fieldsThatDiffer, settle } from "../rules/settle.ts";
import { decideReviews, type Review, readOpenReviews, storeOpenReviews } from "../store/reviews.ts";
import { appendRevisions, type NewRevision, type RevisionAction, readWriters } from "../store/revisions.ts";
import { type Subject, storeSubjects } from "../store/subjects.ts";
import { authorship, type Write } from "./write.ts";

/** A subject, and what somebody wants it to become. */
export interface Proposal<Kind extends SubjectKind> {
  subject: Subject<Kind>;
  /** Stored beforehand, with nothing approved. */
  isNew?: boolean;
  after: StateOf<Kind>;
  /** Nothing of it is proposed yet. */
  isDraft?: boolean;
  mustWait: (field: string) => boolean;
  action: RevisionAction;
  reason: string | null;
  /** What is kept beside the states: told in the revision as if it were fields of theirs. */
  beside?: { before: object; after: object } | undefined;
}

/** What became of it. `review`: what waits for somebody else; null: nothing does. */
export interface Proposed<Kind extends SubjectKind> {
  subject: Subject<Kind>;
  review: Review | null;
}

/**
 * Makes a state the working one; what need not wait is public with the next snapshot, the rest joins the subject's open
 * review. Nothing is stored when nothing changes.
 */
export async function propose<Kind extends SubjectKind>(
  write: Write,
  { kind, ...proposal }: Proposal<Kind> & { kind: Kind },
): Promise<Proposed<Kind>> {
  const [proposed] = await proposeAll(write, kind, [proposal]);
  return proposed ?? { subject: proposal.subject, review: null };
}

/**
 * The same for many subjects, each named once. What there is to read is read at once, and stored at once: a libSQL server
 * undoes a transaction that lasts.
 */
export async function proposeAll<Kind extends SubjectKind>(
  write: Write,
  kind: Kind,
  proposals: readonly Proposal<Kind>[],
): Promise<Proposed<Kind>[]> {
  const { transaction, holder, now } = write;
  const ids = proposals.map(({ subject }) => subject.id);
  const open = await readOpenReviews(transaction, kind, ids);
  const neverPublic = proposals.filter(({ subject, isNew }) => !isNew && subject.approved === null);
  const writers = await readWriters(
    transaction,
    kind,
    neverPublic.map(({ subject }) => subject.id),
  );
  const outcomes = proposals.map((proposal) =>
    outcomeOf(write, kind, proposal, open.get(proposal.subject.id) ?? null, writers.get(proposal.subject.id) ?? []),
  );
  const done = outcomes.filter(({ revision }) => revision !== null);
  await storeSubjects(
    transaction,
    kind,
    done.map(({ subject }) => subject),
  );
  await storeOpenReviews(
    transaction,
    done.flatMap(({ review }) => review ?? []),
  );
  const withdrawn = done.flatMap(({ subject, review }) => (review ? [] : (open.get(subject.id)?.id ?? [])));
  const decidedAt = now.toISOString();
  await decideReviews(transaction, withdrawn, { state: "withdrawn", decidedBy: holder.id, decidedAt, reason: null });
  await appendRevisions(
    transaction,
    done.flatMap(({ revision }) => revision ?? []),
  );
  return outcomes.map(({ subject, review }) => ({ subject, review }));
}

/** `revision` null: nothing changes, and nothing is to be stored. */
interface Outcome<Kind extends SubjectKind> extends Proposed<Kind> {
  revision: NewRevision | null;
}

/** `writers`: those who wrote to something that was never public. */
function outcomeOf<Kind extends SubjectKind>(
  write: Write,
  kind: Kind,
  { subject, isNew = false, after, isDraft = false, mustWait, action, reason, beside }: Proposal<Kind>,
  open: Review | null,
  writers: readonly string[],
): Outcome<Kind> {
  const before = isNew ? null : subject.working;
  const isSame =
    fieldsThatDiffer(before, after).length + fieldsThatDiffer(beside?.before ?? null, beside?.after ?? null).length ===
    0;
  if (isSame) return { subject, review: open, revision: null };

  const { approved } = subject;
  // All that follows is about what may leave the working record.
  const was = before && withoutDiscreetPlaces(before);
  const becomes = withoutDiscreetPlaces(after);
  const settled = isDraft
    ? { approved, waiting: [] }
    : settle({ approved, before: was, after: becomes, waiting: open?.fields ?? [] }, mustWait);
  const next = nextStates(subject, after, settled.approved, write.now, isNew);
  const adds = fieldsThatDiffer(was, becomes).some((field) => settled.waiting.includes(field));
  const proposers = [...(open?.proposers ?? []), ...writers, ...(adds ? [write.holder.id] : [])];
  return {
    subject: next,
    review: reviewOf(write, { kind, subject: next, open, waiting: settled.waiting, proposers }),
    revision: {
      subject: { subjectKind: kind, subject: subject.id, version: next.version, action },
      before: was && { ...was, ...beside?.before },
      after: { ...becomes, ...beside?.after },
      author: authorship(write, reason),
    },
  };
}

function nextStates<Kind extends SubjectKind>(
  subject: Subject<Kind>,
  working: StateOf<Kind>,
  approved: StateOf<Kind> | null,
  now: Date,
  isNew: boolean,
): Subject<Kind> {
  const at = now.toISOString();
  const version = isNew ? subject.version : subject.version + 1;
  const isPublished = approved !== null && fieldsThatDiffer(subject.approved, approved).length > 0;
  return {
    ...subject,
    version,
    working,
    approved,
    updatedAt: at,
    ...(isPublished && { approvedVersion: version, approvedAt: at }),
  };
}

interface Waiting {
  kind: SubjectKind;
  subject: Subject;
  open: Review | null;
  waiting: string[];
  proposers: string[];
}

/**
 * One review a subject: whoever adds to what waits joins those who proposed it. What was never public is proposed by all
 * who ever wrote to it, for with it goes public what they put into a draft, or into what was rejected.
 */
function reviewOf({ now, newId }: Write, { kind, subject, open, waiting, proposers }: Waiting): Review | null {
  if (waiting.length === 0) return null;
  return {
    id: open?.id ?? newId(),
    subjectKind: kind,
    subject: subject.id,
    fields: waiting,
    version: subject.version,
    proposers: [...new Set(proposers)],
    proposedAt: open?.proposedAt ?? now.toISOString(),
    state: "open",
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
}
