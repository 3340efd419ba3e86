import type { StateOf } from "../../schema/subject.ts";

/** Milliseconds in which an organisation may take one offer off the public lists without anybody looking at it. */
const window = 24 * 60 * 60 * 1_000;

type OfferState = StateOf<"offer">;

/** The fields that decide whether the public finds an offer at all. */
export const withdrawingFields = ["status", "closing", "pausedUntil", "fundedUntil"] as const;

/** Whether a change takes off the public lists what is on them: closed, paused, made a draft again, or out of funds. */
export function withdraws(approved: OfferState | null, after: OfferState, today: string): boolean {
  return approved !== null && isListed(approved, today) && !isListed(after, today);
}

/** Whether another offer of the organisation has gone so lately that this one must wait for somebody to look at it. */
export function mustBeAlone(others: readonly { withdrawnAt: string | null }[], now: Date): boolean {
  return others.some(({ withdrawnAt }) => withdrawnAt !== null && now.getTime() - Date.parse(withdrawnAt) < window);
}

function isListed({ status, pausedUntil, fundedUntil }: OfferState, today: string): boolean {
  if (status === "draft" || status === "closed") return false;
  if (fundedUntil !== undefined && fundedUntil < today) return false;
  return pausedUntil === undefined ? status !== "paused" : pausedUntil <= today;
}
