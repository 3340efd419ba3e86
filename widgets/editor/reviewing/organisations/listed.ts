import type { Organisation } from "../../../../schema/organisation.ts";
import type { AuthoredOrganisation } from "../../../../schema/written-entries.ts";
import type { ApiClient } from "../../api-client.ts";
import { readHidden } from "../hidden.ts";
import { readAllPages } from "../pages.ts";
import { proposedIn, readWaiting } from "../waiting.ts";

/** An organisation as it stands in the list. */
export interface Listed extends Pick<Organisation, "id" | "name"> {
  isPublic: boolean;
  /** Something of it waits for somebody else. */
  waits: boolean;
  /** It asked not to be listed: since when, and why. */
  unlisted?: AuthoredOrganisation["unlisted"];
}

const byName = (all: readonly Listed[]): Listed[] => all.toSorted((a, b) => a.name.da.localeCompare(b.name.da, "da"));

/** All organisations, also those that the public does not see, by name. Throws `Refused` and `Unanswered`. */
export async function readListed(client: ApiClient): Promise<Listed[]> {
  const published = await readAllPages<Organisation>(client, "/v1/organisations");
  const waiting = await readWaiting(client, "organisation");
  const hidden = await readHidden(client, "organisation");
  const isHidden = (id: string) => hidden.some((entry) => entry.id === id);
  const known = published
    .filter(({ id }) => !isHidden(id))
    .map(({ id, name }) => {
      const review = waiting.find(({ subject }) => subject === id);
      const unlisted = review && (proposedIn(review, "unlisted") as Listed["unlisted"]);
      return { id, name, isPublic: true, waits: review !== undefined, unlisted };
    });
  return byName([
    ...known,
    ...hidden.map(({ id, name, waits, unlisted }) => ({ id, name, waits, unlisted, isPublic: false })),
  ]);
}

/** The list after one of them was written: publishing takes a moment. */
export function withWritten(all: readonly Listed[], written: AuthoredOrganisation): Listed[] {
  const { id, name, pending, unlisted } = written;
  const old = all.find((listed) => listed.id === id);
  const waits = pending.length > 0;
  const next: Listed = { id, name, waits, unlisted, isPublic: old?.isPublic ?? !waits };
  return byName([...all.filter((listed) => listed !== old), next]);
}
