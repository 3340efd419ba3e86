import { z } from "zod";
import { municipality } from "./area.ts";
import { regionId } from "./offer.ts";
import { offerSearch } from "./offer-search.ts";
import { day } from "./text.ts";
import * as codes from "./vocabulary.ts";

/** What `GET /v1/coverage` takes as parameters: of which offers, and on which day. */
export const coverageQuestion = offerSearch.pick({ kind: true, topic: true, audience: true, date: true });
export type CoverageQuestion = z.infer<typeof coverageQuestion>;

const number = z.int().min(0);

/** What is known to reach one municipality. Nought says that no offer is known, and never that there is none. */
export const municipalityCoverage = municipality
  .omit({ regions: true })
  .extend({
    /** The one it belongs to on that day; null if none is known. */
    region: regionId.nullable(),
    /** Each offer once, by what brings it nearest: the municipality is named, its region is, or the whole country. */
    reaching: z.strictObject({ local: number, regional: number, national: number }),
    /** Offers that do not say whom in the country they are for. They are not known to reach anybody. */
    unknown: number,
  })
  .meta({ id: "MunicipalityCoverage" });
export type MunicipalityCoverage = z.infer<typeof municipalityCoverage>;

/** How many offers of one kind there are for each group. An offer of several kinds counts in each. */
export const kindCoverage = z
  .strictObject({
    kind: z.enum(codes.kind),
    offers: number,
    /** Of these, how many know the group especially well or are only for it. Others may be for it too. */
    groups: z.record(z.enum(codes.group), number),
  })
  .meta({ id: "KindCoverage" });
export type KindCoverage = z.infer<typeof kindCoverage>;

/** What offers are known, and whom they reach, on one day: those that a search finds, unless they are told apart. */
export const coverageFigure = z
  .strictObject({
    /** The day in Europe/Copenhagen whose regions count. Which offers a search finds is always told for now. */
    date: day,
    /** How many offers the question leaves. */
    offers: number,
    municipalities: z.array(municipalityCoverage),
    /** A row for each kind asked for; all of them unless any is. */
    kinds: z.array(kindCoverage),
    /** The attribution that the licence of the areas asks for. */
    credit: z.string(),
    /** When the snapshot was published. */
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: "CoverageFigure" });
export type CoverageFigure = z.infer<typeof coverageFigure>;
