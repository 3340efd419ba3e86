import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { ProblemError } from "../problems.ts";
import { alwaysCritical, criticalFields } from "../rules/critical-facts.ts";
import { may } from "../rules/who-may.ts";
import { mustBeAlone, withdrawnFields } from "../rules/withdrawal.ts";
import { createOffers, markWithdrawn, readWithdrawals, takenIds } from "../store/offers.ts";
import { readOrganisation, type StoredOrganisation } from "../store/organisations.ts";
import type { RevisionAction } from "../store/revisions.ts";
import { newSubject } from "../store/subjects.ts";
import { foreignOffers, type OfferState, type StoredOffer } from "./offers.ts";
import { type Proposed, proposeAll } from "./propose.ts";
import { refuseFaulty } from "./refuse-faulty.ts";
import type { Write } from "./write.ts";

/** What somebody does to an offer, and why, where they say so. */
export interface OfferChange {
  after: OfferState;
  action: RevisionAction;
  reason?: string;
  /** Somebody is to look at it before it goes off the public lists, even if it goes alone. */
  neverAlone?: boolean;
}

/** What an offer is from today on, once it is closed. */
export function closedState(
  { closing: _, ...state }: OfferState,
  { reason, replacedBy }: { reason: string; replacedBy?: string | undefined },
  now: Date,
): OfferState {
  return { ...state, status: "closed", closing: { on: isoDay(dayNumberAt(now)), reason, replacedBy } };
}

/** A new offer; without an id it gets one from its name. */
export interface NewOffer {
  id: string | undefined;
  state: OfferState;
}

/** The organisation whose offers somebody wants to write. Throws `forbidden` for another's, and `not-found`. */
export async function organisationToWrite({ transaction, holder }: Write, id: string): Promise<StoredOrganisation> {
  if (!may(holder, "write-offers", id)) throw foreignOffers();
  const organisation = await readOrganisation(transaction, id);
  if (!organisation) throw new ProblemError("not-found", "There is no organisation with this id.");
  return organisation;
}

/** Stores a new offer and gives its id. Throws as `addOffers`, and as `organisationToWrite`. */
export async function addOffer(
  write: Write,
  { organisation, ...offer }: NewOffer & { organisation: string },
): Promise<string> {
  const owner = await organisationToWrite(write, organisation);
  const [proposed] = await addOffers(write, owner, [offer]);
  if (!proposed) throw new Error("A new offer came to nothing.");
  return proposed.subject.id;
}

/** Stores new offers. What is no draft waits for review. Throws `conflict` for an id that is taken. */
export async function addOffers(
  write: Write,
  organisation: StoredOrganisation,
  offers: readonly NewOffer[],
): Promise<Proposed<"offer">[]> {
  const { transaction, now, newId } = write;
  const subjects = offers.map(({ id, state }) => ({
    id: id ?? idFrom(state.name.da, newId()),
    ...newSubject<"offer">(state, null, now.toISOString()),
    organisation: organisation.id,
  }));
  const ids = subjects.map(({ id }) => id);
  if ((await takenIds(transaction, ids)).length > 0)
    throw new ProblemError("conflict", "There is an offer with this id already.");
  await refuseFaulty(
    write,
    subjects.map(({ id, working }) => ({ id, before: null, after: working })),
  );
  await createOffers(transaction, subjects);
  return proposeAll(
    write,
    "offer",
    subjects.map((subject) => ({
      subject,
      isNew: true,
      after: subject.working,
      isDraft: subject.working.status === "draft",
      mustWait: () => true,
      action: "create",
      reason: null,
    })),
  );
}

/** Of the words of a name, and of chance, because two offers may have the same one. */
function idFrom(name: string, chance: string): string {
  const plain = name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa").normalize("NFKD");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return [...words.join("-").slice(0, 40).replace(/-$/, "").split(" "), chance.slice(0, 8)].filter(Boolean).join("-");
}

/** Throws `conflict`. */
export function refuseClosed({ working }: StoredOffer): void {
  if (working.status === "closed")
    throw new ProblemError("conflict", "The offer is closed. Revert it to an earlier version to open it again.");
}

/** Changes an offer's working state. Throws as `changeOffers`. */
export async function changeOffer(write: Write, offer: StoredOffer, change: OfferChange): Promise<void> {
  const organisation = await readOrganisation(write.transaction, offer.organisation);
  if (!organisation) throw new Error(`The organisation of offer ${offer.id} is gone.`);
  await changeOffers(write, organisation, [{ ...change, offer }]);
}

/**
 * Changes the working states of an organisation's offers. At once public: what an organisation that is trusted says of its
 * own, but for critical facts, and but for taking away more than one at a time or a second one within a day. Throws
 * `conflict` for a closed offer, `invalid-request` for what `offerFaults` finds.
 */
export async function changeOffers(
  write: Write,
  organisation: StoredOrganisation,
  changes: readonly (OfferChange & { offer: StoredOffer })[],
): Promise<Proposed<"offer">[]> {
  const { transaction, holder, now } = write;
  const today = isoDay(dayNumberAt(now));
  const speaksForItself = organisation.trusted && holder.organisation === organisation.id;
  const going = new Map(
    changes
      .map(({ offer, after }) => [offer.id, withdrawnFields(offer.approved, after, today)] as const)
      .filter(([, fields]) => fields.length > 0),
  );
  const withdrawals = going.size === 0 ? [] : await readWithdrawals(transaction, organisation.id);
  const goingUnasked = (id: string) => {
    const others = withdrawals.filter((other) => other.id !== id);
    return going.size <= 1 && !mustBeAlone(others, now);
  };

  await refuseFaulty(
    write,
    changes.map(({ offer, after }) => ({ id: offer.id, before: offer.working, after })),
  );
  const proposals = changes.map(({ offer, after, action, reason = null, neverAlone }) => {
    if (action !== "revert") refuseClosed(offer);
    const { approved } = offer;
    // What was never public waits whatever is in it; and why an offer closed is told to those who write it only.
    const critical = approved
      ? criticalFields(approved, after, alwaysCritical.offer).filter((field) => field !== "closing")
      : [];
    const withdrawn = neverAlone || !goingUnasked(offer.id) ? going.get(offer.id) : [];
    const waits = new Set([...critical, ...(withdrawn ?? [])]);
    return {
      subject: offer,
      after,
      isDraft: approved === null && (after.status === "draft" || after.status === "closed"),
      mustWait: (field: string) => !speaksForItself || approved === null || waits.has(field),
      action,
      reason,
    };
  });
  const proposed = await proposeAll(write, "offer", proposals);
  for (const [place, { subject }] of proposed.entries()) {
    const before = changes[place]?.offer.approved ?? null;
    if (subject.approved && withdrawnFields(before, subject.approved, today).length > 0)
      await markWithdrawn(transaction, subject.id, now.toISOString());
  }
  return proposed;
}
