import type { Review } from "../../schema/review.ts";
import { ProblemError } from "../problems.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { fieldChanges } from "../rules/revision.ts";
import { type Holder, mayApprove } from "../rules/who-may.ts";
import type { Reader } from "../store/client.ts";
import { readHolders } from "../store/keys.ts";
import { readReview, readReviews, type Review as StoredReview } from "../store/reviews.ts";
import { readSubject } from "../store/subjects.ts";

/** All reviews in one state, the longest waiting first; `tellReviews` says what each is about. */
export function readReviewQueue(database: Reader, state: Review["state"]): Promise<StoredReview[]> {
  return readReviews(database, state);
}

/**
 * Reviews, field by field, who proposed them, and whether `reader` may decide. Each costs a question: tell no more than are
 * asked for.
 */
export async function tellReviews(
  database: Reader,
  reader: Holder,
  reviews: readonly StoredReview[],
): Promise<Review[]> {
  const holders = await readHolders(database);
  return Promise.all(reviews.map((review) => told(database, reader, review, holders)));
}

/** Throws `not-found`. */
export async function reviewById(database: Reader, reader: Holder, id: string): Promise<Review> {
  const review = await readReview(database, id);
  if (!review) throw new ProblemError("not-found", "There is no review with this id.");
  return told(database, reader, review, await readHolders(database));
}

async function told(database: Reader, reader: Holder, review: StoredReview, holders: Holder[]): Promise<Review> {
  const { subjectKind, subject, fields, proposers } = review;
  const found = await readSubject(database, subjectKind, subject);
  const changes =
    found && review.state === "open"
      ? fieldChanges(found.approved, withoutDiscreetPlaces(found.working)).filter(({ field }) => fields.includes(field))
      : [];
  const organisation =
    found && "organisation" in found && typeof found.organisation === "string" ? found.organisation : null;
  return {
    ...review,
    organisation: subjectKind === "organisation" ? subject : organisation,
    decidable: review.state === "open" && mayApprove(reader, proposers, holders),
    changes: changes.map(({ field, before, after }) => ({ field, from: before ?? null, to: after ?? null })),
    proposers: proposers.map((key) => {
      const { organisation = "", holder = "" } = holders.find(({ id }) => id === key) ?? {};
      return { key, organisation, holder };
    }),
  };
}
