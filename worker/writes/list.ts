import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import { ProblemError } from "../problems.ts";
import { type ListFault, type ListItem, mergeList } from "../rules/merge-list.ts";
import { may } from "../rules/who-may.ts";
import { readOffersOf, readOwners } from "../store/offers.ts";
import { addOffer, changeOffer, closedState, readAllAuthored } from "./offers.ts";
import type { Write } from "./write.ts";

/** What a list did, or would do. */
export interface ListOutcome {
  created: string[];
  changed: string[];
  dropped: string[];
  /** The offers as their authors see them afterwards. */
  items: AuthoredOffer[];
}

/** Said of what a list no longer names. */
const dropReason = "Står ikke længere på organisationens liste.";

/**
 * Makes all offers of an organisation look like a list, or changes nothing: `refuse` turns what is wrong with it into an
 * answer. What it no longer names is closed; when that are several, they wait for somebody to look at it.
 */
export async function replaceList(
  write: Write,
  organisation: string,
  items: readonly ListItem[],
  refuse: (faults: ListFault[]) => ProblemError,
): Promise<ListOutcome> {
  const { transaction, holder, now } = write;
  if (!may(holder, "write-offers", organisation))
    throw new ProblemError("forbidden", "This key writes only to the offers of its own organisation.");
  const owners = await readOwners(transaction);
  const foreign = new Set([...owners].filter(([, owner]) => owner !== organisation).map(([id]) => id));
  const merged = mergeList(await readOffersOf(transaction, organisation), items, foreign);
  if ("faults" in merged) throw refuse(merged.faults);

  const created: string[] = [];
  for (const { id, state } of merged.create) created.push(await addOffer(write, { id, organisation, state }));
  const changed: string[] = [];
  for (const { offer, after } of merged.change) {
    const { subject } = await changeOffer(write, offer, { after, action: "change" });
    if (subject.version !== offer.version) changed.push(offer.id);
  }
  const isOneOfSeveral = merged.drop.length > 1;
  for (const offer of merged.drop) {
    const after = closedState(offer.working, { reason: dropReason }, now);
    await changeOffer(write, offer, { after, action: "close", reason: dropReason, isOneOfSeveral });
  }
  const dropped = merged.drop.map(({ id }) => id);
  return { created, changed, dropped, items: await readAllAuthored(transaction, holder, organisation) };
}
