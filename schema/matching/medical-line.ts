import type { AcuteChoice } from "../acute-lines.ts";
import { dayNumberAt, isoDay } from "./clock.ts";
import { type Places, regionOn } from "./places.ts";

interface Where {
  municipality?: string | undefined;
  region?: string | undefined;
}

/** The medical line of the region that a place lies in, on the days for which it is known to hold. */
export function medicalLineAt(
  places: Places,
  { municipality, region }: Where,
  now: Date,
  lang: AcuteChoice["lang"],
): AcuteChoice["medicalLine"] {
  const today = isoDay(dayNumberAt(now));
  const id = municipality === undefined ? region : regionOn(places, municipality, today);
  const { name, medicalLine: line } = places.regions.get(id ?? "") ?? {};
  if (name === undefined || line === undefined || line.validUntil <= today) return undefined;
  return { region: name, number: line.number, text: line.text[lang] ?? line.text.da };
}
