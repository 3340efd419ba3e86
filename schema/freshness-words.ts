import { isoDay } from "./matching/clock.ts";
import { oldestConfirmation } from "./matching/freshness.ts";
import type { Match } from "./matching/query.ts";

interface Saying {
  /** The label of the state, with the places that it leaves open: {date}, {source}, {year}. */
  template: string;
  sayDay: (day: string) => string;
  /** What stands for a source's year when it has none. */
  noYear: string;
}

/** Who stands behind an offer and since when: the place on a day, or a source of a year. */
export function freshnessWords({ offer }: Pick<Match, "offer">, { template, sayDay, noYear }: Saying): string {
  const confirmedOn = oldestConfirmation(offer);
  const [source] = offer.sources;
  const values: Record<string, string> = {
    date: confirmedOn === null ? "" : sayDay(isoDay(confirmedOn)),
    source: source?.publisher ?? "",
    year: String(source?.year ?? noYear),
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
