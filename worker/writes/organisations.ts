import type { z } from "zod";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { authoredOrganisation, writtenOrganisation } from "../../schema/written-entries.ts";
import { ProblemError } from "../problems.ts";
import type { Reader } from "../store/client.ts";
import { createOrganisation, readOrganisation, trustOrganisation } from "../store/organisations.ts";
import { readOpenReview } from "../store/reviews.ts";
import { newSubject } from "../store/subjects.ts";
import { findUnlisted, rememberUnlisted } from "../store/unlisted-organisations.ts";
import { changeEntry, entryToWrite, refuseOtherId } from "./entries.ts";
import type { Write } from "./write.ts";

type Written = z.infer<typeof writtenOrganisation>;

/** Throws `conflict` for an id that is taken, and for an organisation that asked not to be listed. */
export async function addOrganisation(write: Write, { id, trusted, ...after }: Written): Promise<void> {
  const { transaction, now } = write;
  if (await readOrganisation(transaction, id))
    throw new ProblemError("conflict", "There is an organisation with this id already.");
  const unlisted = await findUnlisted(transaction, after.name.da);
  if (unlisted)
    throw new ProblemError("conflict", `It asked on ${unlisted.askedOn} not to be listed. Ask it before you add it.`);
  const subject = { id, ...newSubject<"organisation">(after, null, now.toISOString()) };
  await createOrganisation(transaction, { ...subject, trusted });
  await changeEntry(write, { kind: "organisation", subject, isNew: true, after, action: "create" });
}

/** Throws `not-found`, and `invalid-request` for another id than its own: ids never change. */
export async function changeOrganisation(write: Write, id: string, { trusted, ...written }: Written): Promise<void> {
  const { id: writtenId, ...after } = written;
  refuseOtherId(id, writtenId);
  const subject = await entryToWrite(write, "organisation", id);
  await trustOrganisation(write.transaction, id, trusted);
  await changeEntry(write, { kind: "organisation", subject, after, action: "change" });
}

/** Throws `not-found`. */
export async function readAuthoredOrganisation(
  database: Reader,
  id: string,
): Promise<z.infer<typeof authoredOrganisation>> {
  const found = await readOrganisation(database, id);
  if (!found) throw new ProblemError("not-found", "There is no organisation with this id.");
  const review = await readOpenReview(database, "organisation", id);
  const { working, trusted, version } = found;
  return { ...working, id, trusted, version, pending: review ? [{ review: review.id, fields: review.fields }] : [] };
}

export async function unlistOrganisation(
  { transaction, now }: Write,
  { name, reason }: { name: string; reason?: string | undefined },
): Promise<void> {
  await rememberUnlisted(transaction, { name, askedOn: isoDay(dayNumberAt(now)), reason: reason ?? null });
}
