import { ProblemError } from "../problems.ts";
import { withDiscreetPlaces, withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { withFields } from "../rules/settle.ts";
import { mayApprove } from "../rules/who-may.ts";
import { readHolders } from "../store/keys.ts";
import { decideReviews, type Review, readReview } from "../store/reviews.ts";
import { appendRevision } from "../store/revisions.ts";
import { readSubject, type Subject, storeSubject } from "../store/subjects.ts";
import { authorship, type Write } from "./write.ts";

/** Throws `not-found`. */
export async function readReviewToDecide({ transaction }: Write, id: string): Promise<Review> {
  const review = await readReview(transaction, id);
  if (!review) throw new ProblemError("not-found", "There is no review with this id.");
  return review;
}

/**
 * Makes what waited public, or puts back what is public in its place; the author is told the reason. Whoever may approve
 * may reject. Throws `forbidden`, and `conflict` for what has been decided already.
 */
export async function decide(
  write: Write,
  review: Review,
  decision: "approved" | "rejected",
  reason: string | null,
): Promise<void> {
  const { transaction, holder, now } = write;
  if (review.state !== "open") throw new ProblemError("conflict", `This review is ${review.state} already.`);
  if (!mayApprove(holder, review.proposers, await readHolders(transaction)))
    throw new ProblemError(
      "forbidden",
      "Nobody decides on what came from their own organisation, or from a key that they made or that made theirs.",
    );
  const subject = await readSubject(transaction, review.subjectKind, review.subject);
  if (!subject) throw new Error(`The subject of review ${review.id} is gone.`);
  const at = now.toISOString();
  await decideReviews(transaction, [review.id], { state: decision, decidedBy: holder.id, decidedAt: at, reason });
  const next = decision === "approved" ? approve(subject, review, at) : reject(subject, review, at);
  await storeSubject(transaction, review.subjectKind, next.subject);
  await appendRevision(
    transaction,
    {
      subjectKind: review.subjectKind,
      subject: review.subject,
      version: next.subject.version,
      action: decision === "approved" ? "approve" : "reject",
    },
    next.from,
    next.to,
    authorship(write, reason),
  );
}

interface Decided {
  subject: Subject;
  /** What the revision tells: the public's state before and after, or the author's. */
  from: object | null;
  to: object;
}

function approve(subject: Subject, { fields }: Review, at: string): Decided {
  const working = withoutDiscreetPlaces(subject.working);
  const approved = subject.approved ? withFields(subject.approved, working, fields) : working;
  const version = subject.version;
  return {
    subject: { ...subject, approved, approvedVersion: version, approvedAt: at },
    from: subject.approved,
    to: approved,
  };
}

/** What was never public stays with its author as it is, to be mended. */
function reject(subject: Subject, { fields }: Review, at: string): Decided {
  const { approved, working } = subject;
  if (!approved) return { subject, from: null, to: {} };
  const restored = withDiscreetPlaces(withFields(working, approved, fields), working);
  return {
    subject: { ...subject, working: restored, version: subject.version + 1, updatedAt: at },
    from: withoutDiscreetPlaces(working),
    to: withoutDiscreetPlaces(restored),
  };
}
