import type { HiddenEntry } from "../../schema/hidden-entry.ts";
import type { Reader } from "../store/client.ts";
import { readOpenReviews } from "../store/reviews.ts";
import { readHiddenSubjects } from "../store/subjects.ts";

/** All entries of a kind that the public does not see: never approved, retired, or asked not to be listed; by id. */
export async function readHiddenEntries(database: Reader, kind: HiddenEntry["kind"]): Promise<HiddenEntry[]> {
  const waiting = await readOpenReviews(database, kind);
  const standing = (id: string) => ({ kind, id, waits: waiting.has(id) });
  if (kind === "guidance")
    return (await readHiddenSubjects(database, "guidance")).map(({ id, working: { title, reviewBy, retiredOn } }) => ({
      ...standing(id),
      name: title,
      reviewBy,
      retiredOn,
    }));
  return (await readHiddenSubjects(database, "organisation")).map(({ id, working: { name, unlisted } }) => ({
    ...standing(id),
    name,
    unlisted,
  }));
}
