import { asc } from "drizzle-orm";
import type { Areas } from "../../schema/area.ts";
import {
  credits,
  municipalities,
  municipalityRegions,
  postalAreaMunicipalities,
  postalAreas,
  regions,
} from "../../schema/tables.ts";
import type { Reader, Transaction } from "./client.ts";
import { slices } from "./slices.ts";
import { newSubject } from "./subjects.ts";

/** Stores all areas, reviewed beforehand, into empty tables. `at`: ISO 8601 in UTC. */
export async function createAreas(transaction: Transaction, areas: Areas, at: string): Promise<void> {
  await transaction.insert(credits).values({ subject: "areas", text: areas.credit });
  await transaction.insert(regions).values(
    areas.regions.map(({ code, medicalLine, ...row }) => {
      const state = { code, medicalLine };
      return { ...row, ...newSubject<"region">(state, state, at) };
    }),
  );
  await transaction.insert(municipalities).values(areas.municipalities.map(({ regions: _, ...row }) => row));
  await transaction
    .insert(municipalityRegions)
    .values(
      areas.municipalities.flatMap(({ code, regions }) => regions.map((row) => ({ municipality: code, ...row }))),
    );
  for (const some of slices(areas.postalAreas)) {
    await transaction.insert(postalAreas).values(some.map(({ municipalities: _, ...row }) => row));
    await transaction
      .insert(postalAreaMunicipalities)
      .values(
        some.flatMap(({ code, municipalities }) =>
          municipalities.map((municipality, rank) => ({ postalArea: code, municipality, rank })),
        ),
      );
  }
}

/** All areas, former and coming regions too, each list in the order of its codes. */
export async function readAreas(database: Reader): Promise<Areas> {
  const [credit] = await database.select().from(credits);
  const regionRows = await database.select().from(regions).orderBy(asc(regions.id));
  const municipalityRows = await database.select().from(municipalities).orderBy(asc(municipalities.code));
  const membershipRows = await database.select().from(municipalityRegions).orderBy(asc(municipalityRegions.validFrom));
  const postalRows = await database.select().from(postalAreas).orderBy(asc(postalAreas.code));
  const touchRows = await database.select().from(postalAreaMunicipalities).orderBy(asc(postalAreaMunicipalities.rank));
  const memberships = Map.groupBy(membershipRows, ({ municipality }) => municipality);
  const touches = Map.groupBy(touchRows, ({ postalArea }) => postalArea);
  return {
    regions: regionRows.map(({ id, name, validFrom, validUntil, approved }) => ({
      id,
      name,
      validFrom,
      validUntil,
      code: approved?.code ?? null,
      medicalLine: approved?.medicalLine,
    })),
    municipalities: municipalityRows.map((municipality) => ({
      ...municipality,
      regions: (memberships.get(municipality.code) ?? []).map(({ municipality: _, ...membership }) => membership),
    })),
    postalAreas: postalRows.map(({ lat, lng, ...area }) => ({
      ...area,
      ...(lat === null || lng === null ? {} : { lat, lng }),
      municipalities: (touches.get(area.code) ?? []).map(({ municipality }) => municipality),
    })),
    credit: credit?.text ?? "",
  };
}

/** What areas are called. */
export async function readAreaNames(database: Reader) {
  return {
    regions: await database.select({ id: regions.id, name: regions.name }).from(regions),
    municipalities: await database
      .select({ code: municipalities.code, name: municipalities.name })
      .from(municipalities),
  };
}
