import { confirmedFields } from "../../schema/confirmed-fields.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { Code } from "../../schema/vocabulary.ts";
import { ProblemError } from "../problems.ts";
import { addConfirmations, type StoredOffer } from "../store/offers.ts";
import { readOpenReview } from "../store/reviews.ts";
import { appendRevision } from "../store/revisions.ts";
import { authorship, type Write } from "./write.ts";

/**
 * An organisation says that facts of its offer still hold today. Throws `forbidden` for anybody else's offer, and `conflict`
 * for a fact that is being changed: what the public sees is not what would be confirmed.
 */
export async function confirmFacts(
  write: Write,
  offer: StoredOffer,
  facts: readonly Code<"confirmedFact">[],
): Promise<void> {
  const { transaction, holder, now } = write;
  if (holder.organisation !== offer.organisation)
    throw new ProblemError("forbidden", "Only the organisation itself can say that its facts hold.");
  const review = await readOpenReview(transaction, "offer", offer.id);
  const waiting = facts.filter((fact) => confirmedFields[fact].some((field) => review?.fields.includes(field)));
  if (waiting.length > 0)
    throw new ProblemError(
      "conflict",
      `Nothing was done: ${waiting.join(", ")} waits for review. Confirm the rest, or wait.`,
    );
  const day = isoDay(dayNumberAt(now));
  const said = [...new Set(facts)].map((fact) => ({ offer: offer.id, fact, day, by: holder.holder, key: holder.id }));
  await addConfirmations(transaction, said);
  await appendRevision(
    transaction,
    { subjectKind: "offer", subject: offer.id, version: offer.version, action: "confirm" },
    null,
    Object.fromEntries(said.map(({ fact }) => [`confirmations.${fact}`, { day, by: holder.holder }])),
    authorship(write, null),
  );
}
