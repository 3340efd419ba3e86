import type { Me } from "../../schema/me.ts";
import type { FreshnessAges } from "../../schema/registry.ts";
import { dueOf } from "../rules/due.ts";
import type { Reader } from "../store/client.ts";
import type { StoredKey } from "../store/keys.ts";
import { readPublicOffers } from "../store/offers.ts";
import { readProposals } from "../store/reviews.ts";

/** What whoever holds a key wants to know first. */
export async function readMe(database: Reader, key: StoredKey, ages: FreshnessAges): Promise<Me> {
  const { id, organisation, scope, holder, createdAt, expiresAt, lastUsedOn } = key;
  const own = (await readPublicOffers(database)).filter((offer) => offer.organisation === organisation);
  const proposals = await readProposals(database, id);
  return {
    key: { id, organisation, scope, holder, createdAt, expiresAt, lastUsedOn },
    due: dueOf(own, ages),
    proposals: proposals.map(({ id: review, subjectKind, subject, fields, state, proposedAt, decidedAt, reason }) => ({
      ...{ review, subjectKind, subject, fields, state, proposedAt, decidedAt, reason },
    })),
  };
}
