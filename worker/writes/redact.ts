import type { ObjectStore } from "../objects/object-store.ts";
import { readSnapshot } from "../objects/snapshots.ts";
import { ProblemError } from "../problems.ts";
import { holdsValue, redactState, valuePattern } from "../rules/redact.ts";
import { fieldsThatDiffer } from "../rules/settle.ts";
import type { Reader } from "../store/client.ts";
import { readOffer } from "../store/offers.ts";
import { forgetInHistory, forgetOnTheWay } from "../store/redactions.ts";
import { appendRevision } from "../store/revisions.ts";
import { standingHashes, withdrawSnapshots } from "../store/snapshots.ts";
import { storeSubject } from "../store/subjects.ts";
import { authorship, type Write } from "./write.ts";

/** A value that must not be known, and where it was told of one offer. */
export interface Redaction {
  offer: string;
  value: string;
  reason: string;
  /** Snapshots that hold it; looked for beforehand, because it takes time. */
  snapshots: string[];
}

/** The standing snapshots in which one offer tells a value. */
export async function snapshotsTelling(
  database: Reader,
  objects: ObjectStore,
  offer: string,
  value: string,
): Promise<string[]> {
  const pattern = valuePattern(value);
  const telling: string[] = [];
  for (const hash of await standingHashes(database)) {
    const told = (await readSnapshot(objects, hash))?.offers.find(({ id }) => id === offer);
    if (told && holdsValue(told, pattern)) telling.push(hash);
  }
  return telling;
}

/**
 * Takes a value out of an offer's states and out of all that was ever kept of it. What was published with it is withdrawn.
 * Throws `not-found`.
 */
export async function redact(write: Write, { offer: id, value, reason, snapshots }: Redaction): Promise<void> {
  const { transaction, now } = write;
  const offer = await readOffer(transaction, id);
  if (!offer) throw new ProblemError("not-found", "There is no offer with this id.");
  const pattern = valuePattern(value);
  if (holdsValue(reason, pattern))
    throw new ProblemError("invalid-request", "The reason is kept: say it without the value.", {
      fields: [{ path: "reason", code: "malformed", message: "Say it without the value." }],
    });
  const holds = (what: unknown) => holdsValue(what, pattern);
  const at = now.toISOString();
  const working = redactState(offer.working, pattern);
  const approved = offer.approved && redactState(offer.approved, pattern);
  const version = offer.version + 1;
  const wasShown = approved !== null && fieldsThatDiffer(offer.approved, approved).length > 0;
  const { organisation: _organisation, withdrawnAt: _withdrawnAt, ...subject } = offer;
  const published = wasShown ? { approvedVersion: version, approvedAt: at } : {};
  await storeSubject(transaction, "offer", { ...subject, working, approved, version, updatedAt: at, ...published });
  await forgetInHistory(transaction, "offer", id, holds);
  await forgetOnTheWay(transaction, id, holds);
  await withdrawSnapshots(transaction, snapshots, at);
  await appendRevision(
    transaction,
    { subjectKind: "offer", subject: id, version, action: "redact" },
    null,
    { redacted: fieldsThatDiffer(offer.working, working) },
    authorship(write, reason),
  );
}
