/** What the registry knows: organisations, their offers, guidance, and the documents that facts come from. */
import { type AnySQLiteColumn, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Citing } from "../citation.ts";
import type { Guidance, Situation } from "../guidance.ts";
import type { OfferContent } from "../offer.ts";
import type { Organisation } from "../organisation.ts";
import type { Source, SourceDocument } from "../source.ts";
import * as codes from "../vocabulary.ts";

/** A state as it is stored: its sources' documents stand once, in `sources`. */
export type Stored<State extends { sources: Source[] }> = Citing<State, string>;

/** Published documents and pages that facts come from. */
export const sources = sqliteTable("sources", {
  /** Made of the content: the same document is the same row. */
  id: text().primaryKey(),
  document: text({ mode: "json" }).$type<SourceDocument>().notNull(),
});

/** Who runs offers. */
export const organisations = sqliteTable("organisations", {
  id: text().primaryKey(),
  /** Of the working state. */
  version: integer().notNull(),
  working: text({ mode: "json" }).$type<Stored<Omit<Organisation, "id">>>().notNull(),
  /** The last approved state; null while nothing has been approved. */
  approved: text({ mode: "json" }).$type<Stored<Omit<Organisation, "id">>>(),
  /** Changes of an organisation that is not trusted all wait for review. */
  trusted: integer({ mode: "boolean" }).notNull().default(false),
  updatedAt: text().notNull(),
});

/** Organisations that asked not to be listed, remembered so that nobody adds them again by mistake. */
export const unlistedOrganisations = sqliteTable("unlisted_organisations", {
  /** The name, case-folded. */
  name: text().primaryKey(),
  askedOn: text().notNull(),
  reason: text(),
});

/** Offers: what the organisation works on, and what the public sees. */
export const offers = sqliteTable(
  "offers",
  {
    id: text().primaryKey(),
    organisation: text()
      .notNull()
      .references(() => organisations.id),
    status: text({ enum: codes.status }).notNull(),
    /** Of the working state; the only version that `If-Match` means. */
    version: integer().notNull(),
    working: text({ mode: "json" }).$type<Stored<OfferContent>>().notNull(),
    /** The last approved state; null while nothing has been approved. */
    approved: text({ mode: "json" }).$type<Stored<OfferContent>>(),
    approvedVersion: integer(),
    approvedAt: text(),
    closedOn: text(),
    closedReason: text(),
    replacedBy: text().references((): AnySQLiteColumn => offers.id),
    updatedAt: text().notNull(),
  },
  (table) => [index("offers_by_organisation").on(table.organisation)],
);

/** Sourced advice. */
export const guidance = sqliteTable("guidance", {
  id: text().primaryKey(),
  version: integer().notNull(),
  state: text({ mode: "json" }).$type<Stored<Omit<Guidance, "id">>>().notNull(),
  retiredOn: text(),
  updatedAt: text().notNull(),
});

/** The panel's situations. */
export const situations = sqliteTable("situations", {
  id: text({ enum: codes.situation }).primaryKey(),
  version: integer().notNull(),
  state: text({ mode: "json" }).$type<Omit<Situation, "id">>().notNull(),
  updatedAt: text().notNull(),
});
