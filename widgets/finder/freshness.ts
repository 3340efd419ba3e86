import { isoDay } from "../../schema/matching/clock.ts";
import { oldestConfirmation } from "../../schema/matching/freshness.ts";
import type { Match } from "../../schema/matching/query.ts";
import { sayDay } from "../shared/calendar.ts";
import type { Words } from "../shared/words.ts";

/** Who stands behind an offer and since when: the place on a day, or a source of a year. The same to every reader. */
export function freshnessWords({ offer, freshness }: Match, { citizenLabel, strings }: Words): string {
  const confirmedOn = oldestConfirmation(offer);
  const [source] = offer.sources;
  const values: Record<string, string> = {
    date: confirmedOn === null ? "" : sayDay(isoDay(confirmedOn), strings),
    source: source?.publisher ?? "",
    year: String(source?.year ?? strings.noYear),
  };
  return citizenLabel("freshness", freshness).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
