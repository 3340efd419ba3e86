import type { Review } from "../../schema/review.ts";
import { ProblemError } from "../problems.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { fieldChanges } from "../rules/revision.ts";
import type { Holder } from "../rules/who-may.ts";
import type { Reader } from "../store/client.ts";
import { readHolders } from "../store/keys.ts";
import { readReview, readReviews, type Review as StoredReview } from "../store/reviews.ts";
import { readSubject } from "../store/subjects.ts";

/** All reviews in one state, the longest waiting first. */
export async function readReviewQueue(database: Reader, state: Review["state"]): Promise<Review[]> {
  const holders = await readHolders(database);
  const reviews = await readReviews(database, state);
  return Promise.all(reviews.map((review) => told(database, review, holders)));
}

/** Throws `not-found`. */
export async function reviewById(database: Reader, id: string): Promise<Review> {
  const review = await readReview(database, id);
  if (!review) throw new ProblemError("not-found", "There is no review with this id.");
  return told(database, review, await readHolders(database));
}

async function told(database: Reader, review: StoredReview, holders: Holder[]): Promise<Review> {
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
    changes: changes.map(({ field, before, after }) => ({ field, from: before ?? null, to: after ?? null })),
    proposers: proposers.map((key) => {
      const { organisation = "", holder = "" } = holders.find(({ id }) => id === key) ?? {};
      return { key, organisation, holder };
    }),
  };
}
