import { dayNumber } from "../../../schema/matching/clock.ts";
import type { Me } from "../../../schema/me.ts";

type Due = Me["due"][number];

/** How many days ahead something is due soon. */
const soonDays = 30;

/** The facts of one offer, soonest first. */
export interface DueOffer {
  offer: string;
  facts: Due[];
}
export interface DueGroups {
  now: DueOffer[];
  soon: DueOffer[];
  later: DueOffer[];
}

/** What is due by when, by offer. `today` is a day number in Copenhagen. */
export function groupsOf(due: readonly Due[], today: number): DueGroups {
  const within = (from: number, to: number) =>
    byOffer(due.filter(({ dueOn }) => inDays(dueOn, today) > from && inDays(dueOn, today) <= to));
  return {
    now: within(Number.NEGATIVE_INFINITY, 0),
    soon: within(0, soonDays),
    later: within(soonDays, Number.POSITIVE_INFINITY),
  };
}

/** What was never confirmed is due today. */
const inDays = (dueOn: string | null, today: number) => (dueOn === null ? 0 : dayNumber(dueOn) - today);

function byOffer(due: readonly Due[]): DueOffer[] {
  const offers = [...new Set(due.map(({ offer }) => offer))];
  return offers.map((offer) => ({ offer, facts: due.filter((one) => one.offer === offer) }));
}
