import type { Match } from "../matching/query.ts";
import type { Saying } from "./saying.ts";

/** What is said beside a wait, of the first of the ways on. Only an open door is said to be open. */
export function sayMeanwhile(first: Match | undefined, { strings, plain }: Saying): string {
  if (first === undefined) return strings.meanwhileNone;
  const name = plain(first.offer.name);
  return first.why.includes("no-referral") ? strings.meanwhile(name) : strings.meanwhileAsk(name);
}
