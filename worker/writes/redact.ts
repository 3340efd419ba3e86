import { offerContent } from "../../schema/offer.ts";
import type { ObjectStore } from "../objects/object-store.ts";
import { readSnapshot } from "../objects/snapshots.ts";
import { ProblemError } from "../problems.ts";
import { withoutDiscreetPlaces } from "../rules/discreet-places.ts";
import { holdsValue, redactState, valuePattern, withoutValue } from "../rules/redact.ts";
import { fieldsThatDiffer } from "../rules/settle.ts";
import type { Reader } from "../store/client.ts";
import { type OfferState, readOffer, type StoredOffer } from "../store/offers.ts";
import { forgetInHistory, forgetOnTheWay } from "../store/redactions.ts";
import { decideReviews, readOpenReview, storeOpenReviews } from "../store/reviews.ts";
import { appendRevision } from "../store/revisions.ts";
import { standingHashes, withdrawSnapshotsBut } from "../store/snapshots.ts";
import { storeSubject } from "../store/subjects.ts";
import { authorship, type Write } from "./write.ts";

/** A value that must not be known, and where it was told of one offer. */
export interface Redaction {
  offer: string;
  value: string;
  reason: string;
  /** Hashes of snapshots known not to hold it; looked for beforehand, because it takes time. */
  silent: string[];
}

/** The standing snapshots that can be read and in which one offer does not tell a value. */
export async function silentSnapshots(
  database: Reader,
  objects: ObjectStore,
  offer: string,
  value: string,
): Promise<string[]> {
  const pattern = valuePattern(value);
  const silent: string[] = [];
  for (const hash of await standingHashes(database)) {
    const registry = await readSnapshot(objects, hash);
    const told = registry?.offers.find(({ id }) => id === offer);
    if (registry && !holdsValue(told, pattern)) silent.push(hash);
  }
  return silent;
}

/**
 * Takes a value out of an offer's states and out of all that was ever kept of it. What was published with it, or meanwhile,
 * is withdrawn. Throws `not-found`, and `invalid-request` where the value is what a closed list, a day or a code says.
 */
export async function redact(write: Write, { offer: id, value, reason, silent }: Redaction): Promise<void> {
  const { transaction, now } = write;
  const offer = await readOffer(transaction, id);
  if (!offer) throw new ProblemError("not-found", "There is no offer with this id.");
  const pattern = valuePattern(value);
  if (holdsValue(reason, pattern)) throw malformed("reason", "It is kept: say it without the value.");
  const working = redactState(offer.working, pattern);
  const approved = offer.approved && redactState(offer.approved, pattern);
  refuseBroken(working);
  if (approved) refuseBroken(approved);

  const at = now.toISOString();
  const version = offer.version + 1;
  const wasShown = approved !== null && fieldsThatDiffer(offer.approved, approved).length > 0;
  const { organisation: _organisation, withdrawnAt: _withdrawnAt, ...subject } = offer;
  const published = wasShown ? { approvedVersion: version, approvedAt: at } : {};
  await storeSubject(transaction, "offer", { ...subject, working, approved, version, updatedAt: at, ...published });
  await keepWhatStillWaits(write, { ...offer, working, approved, version });
  const unwanted = {
    isIn: (what: unknown) => holdsValue(what, pattern),
    takenFrom: <What>(what: What) => withoutValue(what, pattern),
  };
  await forgetInHistory(transaction, "offer", id, unwanted);
  await forgetOnTheWay(transaction, id, unwanted);
  await withdrawSnapshotsBut(transaction, silent, at);
  await appendRevision(
    transaction,
    { subjectKind: "offer", subject: id, version, action: "redact" },
    null,
    { redacted: fieldsThatDiffer(offer.working, working) },
    authorship(write, reason),
  );
}

/** A value that is part of a code would leave an offer that nobody can read. */
function refuseBroken({ status: _status, closing: _closing, ...content }: OfferState): void {
  const parsed = offerContent.safeParse(content);
  if (parsed.success) return;
  const where = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))].join(", ");
  throw malformed("value", `In ${where} it is part of a code or a day: give a longer one, or change that first.`);
}

const malformed = (path: string, message: string) =>
  new ProblemError("invalid-request", "Nothing was done.", { fields: [{ path, code: "malformed", message }] });

/** What waited only because of the value waits no more. */
async function keepWhatStillWaits(
  { transaction, holder, now }: Write,
  { id, working, approved, version }: StoredOffer,
): Promise<void> {
  const review = await readOpenReview(transaction, "offer", id);
  if (!review) return;
  const differing = fieldsThatDiffer(approved, withoutDiscreetPlaces(working));
  const fields = review.fields.filter((field) => differing.includes(field));
  if (fields.length > 0) return storeOpenReviews(transaction, [{ ...review, fields, version }]);
  const decidedAt = now.toISOString();
  await decideReviews(transaction, [review.id], { state: "withdrawn", decidedBy: holder.id, decidedAt, reason: null });
}
