/** What the registry knows: organisations, their offers, guidance, situations. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Situation } from "../guidance.ts";
import type { StateOf } from "../subject.ts";
import * as codes from "../vocabulary.ts";
import { reviewable } from "./reviewable.ts";

/** Who runs offers. */
export const organisations = sqliteTable("organisations", {
  id: text().primaryKey(),
  ...reviewable<StateOf<"organisation">>(),
  /** Changes of an organisation that is not trusted all wait for review. */
  trusted: integer({ mode: "boolean" }).notNull().default(false),
});

/** Organisations that asked not to be listed, remembered so that nobody adds them again by mistake. */
export const unlistedOrganisations = sqliteTable("unlisted_organisations", {
  /** The name, as names are compared. */
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
    ...reviewable<StateOf<"offer">>(),
    /** When it last went off the public lists without a review: an organisation may do that to one offer at a time. */
    withdrawnAt: text(),
  },
  (table) => [index("offers_by_organisation").on(table.organisation)],
);

/** Sourced advice. */
export const guidance = sqliteTable("guidance", {
  id: text().primaryKey(),
  ...reviewable<StateOf<"guidance">>(),
});

/** The panel's situations. */
export const situations = sqliteTable("situations", {
  id: text({ enum: codes.situation }).primaryKey(),
  version: integer().notNull(),
  state: text({ mode: "json" }).$type<Omit<Situation, "id">>().notNull(),
  updatedAt: text().notNull(),
});
