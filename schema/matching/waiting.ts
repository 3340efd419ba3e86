import type { Waiting } from "../offer.ts";
import { dayNumber } from "./clock.ts";
import type { WaitingNow } from "./query.ts";

/** What stated waits are worth on a day number: older than `maxAge` days they are unknown. */
export function waitingOn(waiting: readonly Waiting[], today: number, maxAge: number): WaitingNow[] {
  return waiting.map((wait) => {
    const expired = today - dayNumber(wait.asOf) > maxAge;
    return { ...wait, status: expired ? "unknown" : wait.status, expired };
  });
}

/**
 * The longest wait that is known, in weeks: one must get through all of them. Infinity when an offer takes no new
 * people, null when nothing is known.
 */
export function knownWait(waiting: readonly WaitingNow[]): number | null {
  const known = waiting.map(weeks).filter((length) => length !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

function weeks({ status, weeksMin, weeksMax }: WaitingNow): number | null {
  if (status === "unknown") return null;
  if (status === "closed-to-new") return Number.POSITIVE_INFINITY;
  return weeksMin ?? weeksMax ?? (status === "no-wait" ? 0 : null);
}
