import type { Guidance } from "../../../../schema/guidance.ts";
import type { HiddenEntry } from "../../../../schema/hidden-entry.ts";
import type { AuthoredGuidance } from "../../../../schema/written-entries.ts";
import type { ApiClient } from "../../api-client.ts";
import { readHidden } from "../hidden.ts";
import { readAllPages } from "../pages.ts";
import { readWaiting } from "../waiting.ts";
import { soonestFirst } from "./review-dates.ts";

/** Guidance as it stands in the list. */
export interface Listed extends Pick<Guidance, "id" | "title" | "reviewBy" | "reviewedBy"> {
  isPublic: boolean;
  /** Something of it waits for somebody else. */
  waits: boolean;
  /** `YYYY-MM-DD`; undefined: it is told, or is to be. */
  retiredOn?: string | undefined;
}

/** All guidance, also what the public does not see; the first to be read again first. Throws `Refused` and `Unanswered`. */
export async function readListed(client: ApiClient): Promise<Listed[]> {
  const published = await readAllPages<Guidance>(client, "/v1/guidance");
  const waiting = await readWaiting(client, "guidance");
  const hidden = await readHidden(client, "guidance");
  const isWaiting = (id: string) => waiting.some(({ subject }) => subject === id);
  const isHidden = (id: string) => hidden.some((entry) => entry.id === id);
  const shown = published.filter(({ id }) => !isHidden(id));
  const known = shown.map((guidance) => ({ ...guidance, isPublic: true, waits: isWaiting(guidance.id) }));
  return soonestFirst([...known, ...hidden.map(notShown)]);
}

const notShown = ({ id, name, reviewBy = "", waits, retiredOn }: HiddenEntry): Listed => ({
  ...{ id, title: name, reviewBy, waits, retiredOn },
  isPublic: false,
});

/** The list after one of them was written: publishing takes a moment. What is new is public unless it waits. */
export function withWritten(all: readonly Listed[], written: AuthoredGuidance): Listed[] {
  const { id, title, reviewBy, reviewedBy, retiredOn, pending } = written;
  const old = all.find((listed) => listed.id === id);
  const waits = pending.length > 0;
  const isPublic = retiredOn === undefined && (old?.isPublic || !waits);
  const next: Listed = { id, title, reviewBy, reviewedBy, waits, isPublic, retiredOn };
  return soonestFirst([...all.filter((listed) => listed !== old), next]);
}
