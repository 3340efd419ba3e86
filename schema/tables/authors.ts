/** Who writes, and what they said: keys, confirmations, reviews, suggestions, answers to repeated writes. */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { subjectKinds } from "../subject.ts";
import { suggestedFacts } from "../suggestion.ts";
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
    /** What whoever uses it does there; a function, never a person's name. Shown beside what it confirms. */
    holder: text().notNull(),
    secretHash: text().notNull(),
    /** The key that made it; null for one made on the command line. */
    madeBy: text().references((): AnySQLiteColumn => keys.id),
    /** The key that it takes the place of. */
    rotatedFrom: text().references((): AnySQLiteColumn => keys.id),
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

/** `withdrawn`: the authors took it back, or made it such that nobody needs to look at it. */
export const reviewStates = ["open", "approved", "rejected", "withdrawn"] as const;

/** Changes that wait for somebody other than those who proposed them. A subject has at most one open review. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: text().primaryKey(),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subject: text().notNull(),
    /** The fields that wait: what they become is in the subject's working state, what they are in the approved one. */
    fields: text({ mode: "json" }).$type<string[]>().notNull(),
    /** The working version that was proposed last. Only what an approver has seen can be approved. */
    version: integer().notNull(),
    /** Keys that proposed any of it. */
    proposers: text({ mode: "json" }).$type<string[]>().notNull(),
    /** When the oldest of it was proposed. */
    proposedAt: text().notNull(),
    state: text({ enum: reviewStates }).notNull().default("open"),
    decidedBy: text().references(() => keys.id),
    decidedAt: text(),
    /** Told to the author. */
    reason: text(),
  },
  (table) => [
    index("reviews_by_state").on(table.state, table.proposedAt),
    uniqueIndex("one_open_review").on(table.subjectKind, table.subject).where(sql`${table.state} = 'open'`),
  ],
);

/** First answers to writes that carried an `Idempotency-Key`; kept for 30 days. */
export const idempotentAnswers = sqliteTable(
  "idempotent_answers",
  {
    /** Id of the key that wrote, or `anyone`. */
    caller: text().notNull(),
    idempotencyKey: text().notNull(),
    /** SHA-256 over method, address, condition and body. */
    requestHash: text().notNull(),
    status: integer().notNull(),
    headers: text({ mode: "json" }).$type<Record<string, string>>().notNull(),
    body: text({ mode: "json" }).$type<unknown>(),
    at: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.idempotencyKey] })],
);

/** "This is wrong", said by anyone without a key. The daily run forgets it 30 days after handling. */
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
    /** When an editor passed it on to the organisation, without personal details; null while it waits or was set aside. */
    passedOnAt: text(),
    handledAt: text(),
  },
  (table) => [index("open_suggestions").on(table.receivedAt).where(sql`${table.handledAt} is null`)],
);
