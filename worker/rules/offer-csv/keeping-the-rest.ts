import type { AuthoredOffer } from "./authored-offer.ts";
import { noNames, offerColumns } from "./columns.ts";
import { type Draft, put, valueAt } from "./paths.ts";

const columns = offerColumns(noNames);

/**
 * An item of a sheet together with what the sheet had no column for (`present`: the paths it had): that stays as it is in the
 * offer `now`, and in a new offer, without `now`, says what an empty cell says. English goes when its Danish was taken out.
 */
export function keepingTheRest(item: Draft, present: readonly string[], now: AuthoredOffer | undefined): Draft {
  const whole: Draft = { ...item };
  for (const { path, silence } of columns) {
    if (present.includes(path) || (path.endsWith(".en") && valueAt(whole, danishOf(path)) === undefined)) continue;
    put(whole, path, now ? valueAt(now, path) : silence);
  }
  return whole;
}

const danishOf = (path: string) => path.replace(/\.en$/, ".da");
