/** Where in Denmark: municipalities, regions over time, postal codes. */
import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { StateOf } from "../subject.ts";
import { reviewable } from "./reviewable.ts";

/** Regions, former and coming ones too. Valid from the first day (included) until the second (not included). */
export const regions = sqliteTable("regions", {
  id: text().primaryKey(),
  name: text().notNull(),
  validFrom: text(),
  validUntil: text(),
  ...reviewable<StateOf<"region">>(),
});

/** The 98 municipalities, by four-digit code as text. */
export const municipalities = sqliteTable("municipalities", {
  code: text().primaryKey(),
  name: text().notNull(),
  lat: real().notNull(),
  lng: real().notNull(),
});

/** Which region a municipality belongs to, and when. */
export const municipalityRegions = sqliteTable(
  "municipality_regions",
  {
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
    region: text()
      .notNull()
      .references(() => regions.id),
    validFrom: text(),
    validUntil: text(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.region] })],
);

/** Postal codes; without a point when they are no place, such as post boxes. */
export const postalAreas = sqliteTable("postal_areas", {
  code: text().primaryKey(),
  name: text().notNull(),
  lat: real(),
  lng: real(),
});

/** Every municipality a postal code touches; `rank` 0 holds most of its land. */
export const postalAreaMunicipalities = sqliteTable(
  "postal_area_municipalities",
  {
    postalArea: text()
      .notNull()
      .references(() => postalAreas.code),
    municipality: text()
      .notNull()
      .references(() => municipalities.code),
    rank: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.postalArea, table.municipality] })],
);

/** Attributions and the like that go with a kind of data. */
export const credits = sqliteTable("credits", { subject: text().primaryKey(), text: text().notNull() });
