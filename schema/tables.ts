/**
 * How the registry is stored in libSQL. Only `worker/store` reads and writes these tables.
 * Instants are ISO 8601 in UTC; days are `YYYY-MM-DD` in Europe/Copenhagen; what outsiders see of a noun is its JSON `state`.
 */
import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MedicalLine } from "./area.ts";
import type { Citing } from "./citation.ts";
import type { Guidance, Situation } from "./guidance.ts";
import type { OfferContent } from "./offer.ts";
import type { Organisation } from "./organisation.ts";
import type { SnapshotCounts } from "./registry-pointer.ts";
import type { Source, SourceDocument } from "./source.ts";
import * as codes from "./vocabulary.ts";

/** A state as it is stored: its sources' documents stand once, in `sources`. */
export type Stored<State extends { sources: Source[] }> = Citing<State, string>;

export const subjectKinds = ["offer", "organisation", "guidance"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Published documents and pages that facts come from. */
export const sources = sqliteTable("sources", {
  /** Made of the content: the same document is the same row. */
  id: text().primaryKey(),
  document: text({ mode: "json" }).$type<SourceDocument>().notNull(),
});

/** Who runs offers. */
export const organisations = sqliteTable("organisations", {
  id: text().primaryKey(),
  version: integer().notNull(),
  state: text({ mode: "json" }).$type<Stored<Omit<Organisation, "id">>>().notNull(),
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

/** Regions, former and coming ones too. Valid from the first day (included) until the second (not included). */
export const regions = sqliteTable("regions", {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The official code; null while none is published. */
  code: text(),
  validFrom: text(),
  validUntil: text(),
  medicalLine: text({ mode: "json" }).$type<MedicalLine>(),
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

export const revisionActions = [
  "create",
  "change",
  "confirm",
  "approve",
  "reject",
  "close",
  "revert",
  "redact",
] as const;

/** What happened to a subject, as a hash chain: each revision's hash covers the one before it. */
export const revisions = sqliteTable(
  "revisions",
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    subjectKind: text({ enum: subjectKinds }).notNull(),
    subject: text().notNull(),
    version: integer().notNull(),
    action: text({ enum: revisionActions }).notNull(),
    at: text().notNull(),
    /** null: the command line, as when the reviewed seed is loaded. */
    key: text().references(() => keys.id),
    reason: text(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (table) => [index("revisions_by_subject").on(table.subjectKind, table.subject, table.version)],
);

/** The fields a revision changed. The chain covers the commitments only, so that a value can be redacted and the chain still verify. */
export const revisionFields = sqliteTable(
  "revision_fields",
  {
    revision: integer()
      .notNull()
      .references(() => revisions.sequence),
    field: text().notNull(),
    /** SHA-256 over the salt and both values. */
    commitment: text().notNull(),
    /** These three are null once redacted. */
    salt: text(),
    before: text({ mode: "json" }).$type<unknown>(),
    after: text({ mode: "json" }).$type<unknown>(),
  },
  (table) => [primaryKey({ columns: [table.revision, table.field] })],
);

/** Every publishing, in order. A state that comes back has the hash that it had before. */
export const snapshots = sqliteTable("snapshots", {
  /** The `version` of the registry. */
  sequence: integer().primaryKey({ autoIncrement: true }),
  /** SHA-256 of the snapshot's bytes, in hex. */
  hash: text().notNull(),
  format: integer().notNull(),
  counts: text({ mode: "json" }).$type<SnapshotCounts>().notNull(),
  publishedAt: text().notNull(),
  withdrawnAt: text(),
});
/** What each publishing changed, for those who follow the registry. */
export const changes = sqliteTable("changes", {
  sequence: integer().primaryKey({ autoIncrement: true }),
  snapshot: integer()
    .notNull()
    .references(() => snapshots.sequence),
  subjectKind: text({ enum: subjectKinds }).notNull(),
  subject: text().notNull(),
  /** No longer public. */
  tombstone: integer({ mode: "boolean" }).notNull(),
});

/** One holder at a time of a piece of work, such as publishing. */
export const leases = sqliteTable("leases", {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: text().notNull(),
});

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
