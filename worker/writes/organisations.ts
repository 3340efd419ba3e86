import type { z } from "zod";
import { canonicalJson } from "../../schema/canonical-json.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { Text } from "../../schema/text.ts";
import type { authoredOrganisation, writtenOrganisation } from "../../schema/written-entries.ts";
import { ProblemError } from "../problems.ts";
import type { Reader } from "../store/client.ts";
import {
  createOrganisation,
  readOrganisation,
  type StoredOrganisation,
  trustOrganisation,
} from "../store/organisations.ts";
import { readOpenReview } from "../store/reviews.ts";
import { newSubject } from "../store/subjects.ts";
import { findUnlisted, forgetUnlisted, rememberUnlisted } from "../store/unlisted-organisations.ts";
import { changeEntry, refuseOtherId } from "./entries.ts";
import { propose } from "./propose.ts";
import type { Write } from "./write.ts";

type Written = z.infer<typeof writtenOrganisation>;

/** Throws `conflict` for an id that is taken, and for an organisation that asked not to be listed. */
export async function addOrganisation(write: Write, { id, trusted, ...after }: Written): Promise<void> {
  const { transaction, now } = write;
  if (await readOrganisation(transaction, id))
    throw new ProblemError("conflict", "There is an organisation with this id already.");
  await refuseUnlisted(transaction, after);
  const subject = { id, ...newSubject<"organisation">(after, null, now.toISOString()) };
  await createOrganisation(transaction, { ...subject, trusted });
  const beside = { before: {}, after: { trusted } };
  await changeEntry(write, { kind: "organisation", subject, isNew: true, after, action: "create", beside });
}

/**
 * Throws `not-found`, `invalid-request` for another id than its own, for ids never change, and `conflict` when it, or an
 * organisation of the name that it gets, asked not to be listed.
 */
export async function changeOrganisation(write: Write, id: string, { trusted, ...written }: Written): Promise<void> {
  const { id: writtenId, ...after } = written;
  refuseOtherId(id, writtenId);
  const { trusted: wasTrusted, ...subject } = await organisationToWrite(write, id);
  if (subject.working.unlisted) throw askedNotToBeListed(subject.working.unlisted.on);
  if (canonicalJson(subject.working.name) !== canonicalJson(after.name)) await refuseUnlisted(write.transaction, after);
  const beside = { before: { trusted: wasTrusted }, after: { trusted } };
  await changeEntry(write, { kind: "organisation", subject, after, action: "change", beside });
  await trustOrganisation(write.transaction, id, trusted);
}

/** Throws `not-found`. */
async function organisationToWrite({ transaction }: { transaction: Reader }, id: string): Promise<StoredOrganisation> {
  const found = await readOrganisation(transaction, id);
  if (!found) throw new ProblemError("not-found", "There is no organisation with this id.");
  return found;
}

/** Throws `not-found`. */
export async function readAuthoredOrganisation(
  database: Reader,
  id: string,
): Promise<z.infer<typeof authoredOrganisation>> {
  const found = await organisationToWrite({ transaction: database }, id);
  const review = await readOpenReview(database, "organisation", id);
  const { working, trusted, version } = found;
  return { ...working, id, trusted, version, pending: review ? [{ review: review.id, fields: review.fields }] : [] };
}

/** Remembers it of an organisation that is not here. */
export async function rememberNotToList(
  { transaction, now }: Write,
  { name, reason }: { name: string; reason?: string | undefined },
): Promise<void> {
  await rememberUnlisted(transaction, { name, askedOn: isoDay(dayNumberAt(now)), reason: reason ?? null });
}

/**
 * Takes an organisation with all its offers off the public lists, because it asked for it, once somebody of another
 * organisation has approved it. Its names are remembered at once. Throws `not-found`, and `conflict` when that was done.
 */
export async function unlistOrganisation(write: Write, id: string, reason: string): Promise<void> {
  const { trusted: _, ...subject } = await organisationToWrite(write, id);
  const { unlisted, name } = subject.working;
  if (unlisted) throw askedNotToBeListed(unlisted.on);
  const on = isoDay(dayNumberAt(write.now));
  for (const each of namesOf(name)) await rememberUnlisted(write.transaction, { name: each, askedOn: on, reason });
  const after = { ...subject.working, unlisted: { on, reason } };
  await propose(write, {
    kind: "organisation",
    subject,
    after,
    mustWait: (field) => field === "unlisted",
    action: "change",
    reason,
  });
}

/** The opposite, because it has changed its mind, or it was a mistake. Throws `not-found` where nothing is to be undone. */
export async function relistOrganisation(write: Write, id: string): Promise<void> {
  const { trusted: _, ...subject } = await organisationToWrite(write, id);
  const { unlisted, ...after } = subject.working;
  if (!unlisted) throw new ProblemError("not-found", "It has not asked to be left out.");
  await forgetUnlisted(write.transaction, namesOf(after.name));
  await propose(write, {
    kind: "organisation",
    subject,
    after,
    mustWait: (field) => field === "unlisted",
    action: "change",
    reason: null,
  });
}

const namesOf = ({ da, en }: Text): string[] => (en === undefined ? [da] : [da, en]);

async function refuseUnlisted(transaction: Reader, organisation: Parameters<typeof findUnlisted>[1]): Promise<void> {
  const askedOn = await findUnlisted(transaction, organisation);
  if (askedOn !== null) throw askedNotToBeListed(askedOn);
}

const askedNotToBeListed = (on: string) =>
  new ProblemError(
    "conflict",
    `It, or one of such a name, asked on ${on} not to be listed. Ask it; if it has changed its mind, undo that first.`,
  );
