import { ProblemError } from "../problems.ts";
import { withDiscreetPlaces } from "../rules/discreet-places.ts";
import { stateAt } from "../rules/history.ts";
import { readRevisions } from "../store/revisions.ts";
import type { OfferState, StoredOffer } from "./offers.ts";
import type { Write } from "./write.ts";

/**
 * What an offer's working state was at an earlier version; addresses of discreet places, which no history holds, are taken
 * from what it is now. Throws `not-found` for a version there never was, `conflict` when it was redacted since.
 */
export async function earlierState(
  { transaction }: Write,
  { id, working, version: current }: StoredOffer,
  version: number,
): Promise<OfferState> {
  if (version < 1 || version >= current)
    throw new ProblemError("not-found", `Give a version from 1 to ${current - 1}; ${current} is what it is now.`);
  const earlier = stateAt(working, await readRevisions(transaction, "offer", id), version);
  if ("redacted" in earlier)
    throw new ProblemError("conflict", `Of that version ${earlier.redacted.join(", ")} has been redacted since.`);
  return withDiscreetPlaces(earlier.state as OfferState, working);
}
