import type { z } from "zod";
import type { Guidance } from "../../schema/guidance.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { authoredGuidance } from "../../schema/written-entries.ts";
import { ProblemError } from "../problems.ts";
import type { Reader } from "../store/client.ts";
import { createGuidance } from "../store/guidance.ts";
import { readOpenReview } from "../store/reviews.ts";
import { newSubject, readSubject } from "../store/subjects.ts";
import { changeEntry, entryToWrite, refuseOtherId } from "./entries.ts";
import type { Write } from "./write.ts";

/** Throws `conflict` for an id that is taken. */
export async function addGuidance(write: Write, { id, ...after }: Guidance): Promise<void> {
  const { transaction, now } = write;
  if (await readSubject(transaction, "guidance", id))
    throw new ProblemError("conflict", "There is guidance with this id already.");
  const subject = { id, ...newSubject<"guidance">(after, null, now.toISOString()) };
  await createGuidance(transaction, subject);
  await changeEntry(write, { kind: "guidance", subject, isNew: true, after, action: "create" });
}

/** Throws `not-found`. What was retired is told again. */
export async function changeGuidance(write: Write, id: string, { id: writtenId, ...after }: Guidance): Promise<void> {
  refuseOtherId(id, writtenId);
  const subject = await entryToWrite(write, "guidance", id);
  await changeEntry(write, { kind: "guidance", subject, after, action: "change" });
}

/** Throws `not-found`. */
export async function retireGuidance(write: Write, id: string): Promise<void> {
  const subject = await entryToWrite(write, "guidance", id);
  const after = { ...subject.working, retiredOn: isoDay(dayNumberAt(write.now)) };
  await changeEntry(write, { kind: "guidance", subject, after, action: "close" });
}

/** Throws `not-found`. */
export async function readAuthoredGuidance(database: Reader, id: string): Promise<z.infer<typeof authoredGuidance>> {
  const found = await readSubject(database, "guidance", id);
  if (!found) throw new ProblemError("not-found", "There is no guidance with this id.");
  const review = await readOpenReview(database, "guidance", id);
  const pending = review ? [{ review: review.id, fields: review.fields }] : [];
  return { ...found.working, id, version: found.version, pending };
}
