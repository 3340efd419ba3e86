import type { Municipality } from "../../schema/area.ts";
import type {
  CoverageFigure,
  CoverageQuestion,
  KindCoverage,
  MunicipalityCoverage,
} from "../../schema/coverage-figure.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { codesOf } from "../../schema/matching/codes.ts";
import { reachOf, regionOn } from "../../schema/matching/places.ts";
import { type Prepared, search } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";

/**
 * Which known offers reach whom, of those that a search with the same question finds at `now`. Regions are those of the
 * day asked for, or else of today in Copenhagen.
 */
export function coverageFigureOf(
  prepared: Prepared,
  question: CoverageQuestion,
  now: Date,
): Omit<CoverageFigure, "publishedAt"> {
  const { areas } = prepared.registry;
  const date = question.date ?? isoDay(dayNumberAt(now));
  const offers = search(prepared, question, now).matches.map(({ offer }) => offer);
  return {
    date,
    offers: offers.length,
    municipalities: areas.municipalities.map((municipality) => coverageOf(municipality, offers, prepared, date)),
    kinds: codeLists.kind
      .filter((kind) => question.kind?.includes(kind) ?? true)
      .map((kind) => kindCoverage(kind, offers)),
    credit: areas.credit,
  };
}

function coverageOf(
  { regions: _, ...municipality }: Municipality,
  offers: readonly Offer[],
  prepared: Prepared,
  date: string,
): MunicipalityCoverage {
  const reach = reachOf(prepared, [municipality.code], date);
  const counts = { local: 0, regional: 0, national: 0, unknown: 0, none: 0 };
  for (const { coverage } of offers) {
    const reached = reach(coverage);
    const isNamed = typeof coverage === "object" && coverage.municipalities.includes(municipality.code);
    counts[reached === "local" && !isNamed ? "regional" : reached] += 1;
  }
  const { local, regional, national, unknown } = counts;
  const region = regionOn(prepared, municipality.code, date) ?? null;
  return { ...municipality, region, reaching: { local, regional, national }, unknown };
}

function kindCoverage(kind: Code<"kind">, offers: readonly Offer[]): KindCoverage {
  const own = offers.filter(({ kinds }) => kinds.includes(kind));
  const countFor = (group: Code<"group">) => own.filter((offer) => codesOf.group(offer).includes(group)).length;
  const groups = Object.fromEntries(codeLists.group.map((group) => [group, countFor(group)]));
  return { kind, offers: own.length, groups: groups as KindCoverage["groups"] };
}
