import type { Change } from "../rules/changes.ts";
import type { Reader } from "../store/client.ts";
import { readChanges } from "../store/snapshots.ts";

/** What was published after a line, up to the publishing `upTo`, in order and at most `limit` lines. */
export async function readChangesSince(
  database: Reader,
  since: number,
  upTo: number,
  limit: number,
): Promise<(Change & { sequence: number })[]> {
  const lines = await readChanges(database, since, upTo, limit);
  return lines.map(({ sequence, subjectKind, subject, tombstone }) => ({ sequence, subjectKind, subject, tombstone }));
}
