/** Who writes, and what they said: keys, confirmations, reviews, suggestions, answers to repeated writes. */
import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { subjectKinds } from "../subject.ts";
import * as codes from "../vocabulary.ts";
import { offers, organisations } from "./content.ts";

export const keyScopes = ["organisation", "editor", "admin"] as const;

/** Keys to write with. The secret itself is nowhere, only its hash. */
export const keys = sqliteTable(
  "keys",
  {
    /** The part of the key that may be shown and logged. */
    id: text().primaryKey(),
    organisation: text()
      .notNull()
      .references(() => organisations.id),
    scope: text({ enum: keyScopes }).notNull(),
    secretHash: text().notNull(),
    /** The key that made it; null for one made on the command line. */
    madeBy: text().references((): AnySQLiteColumn => keys.id),
    createdAt: text().notNull(),
    expiresAt: text(),
    revokedAt: text(),
    /** A day, not a time. */
    lastUsedOn: text(),
  },
  (table) => [index("keys_by_organisation").on(table.organisation)],
);

/** Each time an organisation said that a fact still holds. The newest of a fact is the one that counts. */
export const confirmations = sqliteTable(
  "confirmations",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    offer: text()
      .notNull()
      .references(() => offers.id),
    fact: text({ enum: codes.confirmedFact }).notNull(),
    day: text().notNull(),
    /** A function, never a person's name. */
    by: text().notNull(),
    key: text().references(() => keys.id),
  },
  (table) => [index("confirmations_by_offer").on(table.offer)],
);

export const reviewStates = ["open", "approved", "rejected"] as const;

/** Changes that wait for somebody other than the one who proposed them. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: text().primaryKey(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subject: text().notNull(),
    /** The working version that is proposed for approval. */
    version: integer().notNull(),
    /** The fields that made it wait. */
    fields: text({ mode: "json" }).$type<string[]>().notNull(),
    proposedBy: text().references(() => keys.id),
    proposedAt: text().notNull(),
    state: text({ enum: reviewStates }).notNull().default("open"),
    decidedBy: text().references(() => keys.id),
    decidedAt: text(),
    reason: text(),
  },
  (table) => [index("open_reviews").on(table.state, table.proposedAt)],
);

/** First answers to writes that carried an `Idempotency-Key`; kept for 30 days. */
export const idempotentAnswers = sqliteTable(
  "idempotent_answers",
  {
    key: text()
      .notNull()
      .references(() => keys.id),
    idempotencyKey: text().notNull(),
    requestHash: text().notNull(),
    status: integer().notNull(),
    answer: text({ mode: "json" }).$type<unknown>(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.idempotencyKey] })],
);

export const suggestedFacts = [...codes.confirmedFact, "closed", "other"] as const;

/** "This is wrong", said by anyone without a key. The message goes 30 days after handling. */
export const suggestions = sqliteTable(
  "suggestions",
  {
    id: text().primaryKey(),
    offer: text()
      .notNull()
      .references(() => offers.id),
    fact: text({ enum: suggestedFacts }).notNull(),
    message: text(),
    receivedAt: text().notNull(),
    handledAt: text(),
  },
  (table) => [index("open_suggestions").on(table.receivedAt).where(sql`${table.handledAt} is null`)],
);
