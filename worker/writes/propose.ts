import type { StateOf, SubjectKind } from "../../schema/subject.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { fieldsThatDiffer, settle } from "../rules/settle.ts";
import { decideReview, type Review, readOpenReview, storeOpenReview } from "../store/reviews.ts";
import { appendRevision, type RevisionAction } from "../store/revisions.ts";
import { type Subject, storeSubject } from "../store/subjects.ts";
import { authorship, type Write } from "./write.ts";

/** A subject, and what somebody wants it to become. */
export interface Proposal<Kind extends SubjectKind> {
  kind: Kind;
  subject: Subject<Kind>;
  /** Stored beforehand, with nothing approved. */
  isNew?: boolean;
  after: StateOf<Kind>;
  /** Nothing of it is proposed yet. */
  isDraft?: boolean;
  mustWait: (field: string) => boolean;
  action: RevisionAction;
  reason: string | null;
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
  { kind, subject, isNew = false, after, isDraft = false, mustWait, action, reason }: Proposal<Kind>,
): Promise<Proposed<Kind>> {
  const { transaction, now } = write;
  const open = await readOpenReview(transaction, kind, subject.id);
  const before = isNew ? null : subject.working;
  if (fieldsThatDiffer(before, after).length === 0) return { subject, review: open };

  const { approved } = subject;
  // All that follows is about what may leave the working record.
  const was = before && withoutDiscreetPlaces(before);
  const becomes = withoutDiscreetPlaces(after);
  const settled = isDraft
    ? { approved, waiting: [] }
    : settle({ approved, before: was, after: becomes, waiting: open?.fields ?? [] }, mustWait);
  const next = nextStates(subject, after, settled.approved, now, isNew);
  await storeSubject(transaction, kind, next);
  const changed = fieldsThatDiffer(was, becomes);
  const review = await keepReview(write, { kind, subject: next, open, waiting: settled.waiting, changed });
  await appendRevision(
    transaction,
    { subjectKind: kind, subject: subject.id, version: next.version, action },
    was,
    becomes,
    authorship(write, reason),
  );
  return { subject: next, review };
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
  changed: string[];
}

/** One review a subject: whoever adds to what waits joins those who proposed it. */
async function keepReview(write: Write, { kind, subject, open, waiting, changed }: Waiting): Promise<Review | null> {
  const { transaction, holder, now, newId } = write;
  if (waiting.length === 0) {
    if (open) {
      const decidedAt = now.toISOString();
      await decideReview(transaction, open.id, { state: "withdrawn", decidedBy: holder.id, decidedAt, reason: null });
    }
    return null;
  }
  const adds = waiting.some((field) => changed.includes(field));
  const proposers = [...new Set([...(open?.proposers ?? []), ...(adds ? [holder.id] : [])])];
  const review: Review = {
    id: open?.id ?? newId(),
    subjectKind: kind,
    subject: subject.id,
    fields: waiting,
    version: subject.version,
    proposers,
    proposedAt: open?.proposedAt ?? now.toISOString(),
    state: "open",
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
  await storeOpenReview(transaction, review);
  return review;
}
