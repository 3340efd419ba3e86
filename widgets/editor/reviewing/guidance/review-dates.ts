import type { Guidance } from "../../../../schema/guidance.ts";
import { daysBetween } from "../days.ts";

/** Days before it must be read again from which guidance is due. */
const soon = 60;

/** How near the day is by which it must be read again. `today`: in Copenhagen, `YYYY-MM-DD`. */
export function urgency({ reviewBy }: Pick<Guidance, "reviewBy">, today: string): "late" | "soon" | "later" {
  if (reviewBy < today) return "late";
  return daysBetween(today, reviewBy) <= soon ? "soon" : "later";
}

/** The first to be read again comes first. */
export const soonestFirst = <Item extends Pick<Guidance, "reviewBy" | "id">>(all: readonly Item[]): Item[] =>
  all.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
