import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { FieldProblem } from "../../schema/problem.ts";
import { ProblemError } from "../problems.ts";
import { areaIds, offerFaults } from "../rules/offer-faults.ts";
import { readAreaNames } from "../store/areas.ts";
import { type OfferState, readOffer } from "../store/offers.ts";
import type { Write } from "./write.ts";

/** An offer before and after somebody writes it; `before`: null for something new. */
interface Change {
  id: string;
  before: OfferState | null;
  after: OfferState;
}

/** Throws `invalid-request` for what no field tells by itself to be wrong. */
export async function refuseFaulty(write: Write, changes: readonly Change[]): Promise<void> {
  const { transaction, now } = write;
  const areas = areaIds(await readAreaNames(transaction));
  const today = isoDay(dayNumberAt(now));
  const fields: FieldProblem[] = changes
    .flatMap(({ before, after }) => offerFaults(before, after, areas, today))
    .map(({ path, code, message }) => ({ path, code, message: message.en }));
  for (const change of changes) if (await pointsNowhere(write, change)) fields.push(nowhere);
  if (fields.length > 0) throw new ProblemError("invalid-request", "Nothing was done.", { fields });
}

/** Whoever asks for a closed offer is told what took its place: that is another one, and public. */
async function pointsNowhere({ transaction }: Write, { id, before, after }: Change): Promise<boolean> {
  const next = after.closing?.replacedBy;
  if (next === undefined || next === before?.closing?.replacedBy) return false;
  const status = (await readOffer(transaction, next))?.approved?.status;
  return next === id || (status !== "published" && status !== "paused");
}

const nowhere: FieldProblem = {
  path: "replacedBy",
  code: "not-in-list",
  message: "Give the id of another offer that is public.",
};
