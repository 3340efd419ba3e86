import type { z } from "zod";
import type { authoredRegion, writtenRegion } from "../../schema/written-entries.ts";
import { ProblemError } from "../problems.ts";
import type { Reader } from "../store/client.ts";
import { readOpenReview } from "../store/reviews.ts";
import { readSubject } from "../store/subjects.ts";
import { changeEntry, entryToWrite } from "./entries.ts";
import type { Write } from "./write.ts";

/** Throws `not-found`. */
export async function changeRegion(write: Write, id: string, after: z.infer<typeof writtenRegion>): Promise<void> {
  const subject = await entryToWrite(write, "region", id);
  await changeEntry(write, { kind: "region", subject, after, action: "change" });
}

/** Throws `not-found`. */
export async function readAuthoredRegion(database: Reader, id: string): Promise<z.infer<typeof authoredRegion>> {
  const found = await readSubject(database, "region", id);
  if (!found) throw new ProblemError("not-found", "There is no region with this id.");
  const review = await readOpenReview(database, "region", id);
  const pending = review ? [{ review: review.id, fields: review.fields }] : [];
  return { ...found.working, id, version: found.version, pending };
}
