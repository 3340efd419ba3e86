import type { Offer, Waiting } from "../offer.ts";
import type { Code, ListName } from "../vocabulary.ts";

/** The dimensions in which results can be counted, one code list each. */
export const facetNames = [
  "audience",
  "relation",
  "topic",
  "kind",
  "channel",
  "format",
  "access",
  "identity",
  "price",
  "stage",
  "freshness",
] as const;
export type FacetName = (typeof facetNames)[number];

/** A search. Values of one filter: any of them. Different filters: all of them. */
export interface OfferQuery {
  q?: string;
  audience?: Code<"audience">[];
  relation?: Code<"relation">[];
  topic?: Code<"topic">[];
  kind?: Code<"kind">[];
  channel?: Code<"channel">[];
  format?: Code<"format">[];
  access?: Code<"access">[];
  identity?: Code<"identity">[];
  price?: Code<"price">[];
  stage?: Code<"stage">[];
  /** Who I am. Never demanded of an offer: it leaves out what is only for others, and lifts what knows mine. */
  group?: Code<"group">[];
  /** What is the case for me. Leaves out offers whose general rules exclude it. */
  condition?: Code<"condition">[];
  /** Whole years. */
  age?: number;
  /** BCP 47; `en` also fits `en-GB`. */
  language?: string[];
  /** Four-digit codes: offers that reach any of them on `date`. */
  municipality?: string[];
  /** Region ids, former and coming ones too. */
  region?: string[];
  /** Where distances are measured from, and, when it lies in one municipality, a filter like `municipality`. */
  postalCode?: string;
  openAt?: Date;
  /** Leaves out an offer only when a known wait is longer. */
  maxWaitWeeks?: number;
  freshness?: Code<"freshness">[];
  organisation?: string[];
  /** The day in Europe/Copenhagen for which areas are asked, `YYYY-MM-DD`. Default: today. */
  date?: string;
  sort?: Code<"sort">;
  facets?: FacetName[];
}

/** Why an offer stands among the results, or lower than it might: shown in words, never computed with outside. */
export const why = [
  "words",
  "audience",
  "relation",
  "topic",
  "kind",
  "channel",
  "format",
  "access",
  "identity",
  "price",
  "stage",
  "language",
  "reaches-you",
  "national",
  "near",
  "knows-your-group",
  "no-referral",
  "open",
  "wait-fits",
  "wait-unknown",
  "coverage-unknown",
  "criterion-of-a-project",
  "criterion-of-unknown-reach",
  "paused",
  "funding-over",
  "due",
  "overdue",
  "unconfirmed",
] as const;
export type Why = (typeof why)[number];

/** What a wait is worth today: one too old to trust is `unknown` and keeps its last value only beside its day. */
export interface WaitingNow extends Waiting {
  expired: boolean;
}

/** One result with what was worked out for this search at this moment. */
export interface Match {
  offer: Offer;
  why: Why[];
  freshness: Code<"freshness">;
  /** Past the age at which it leaves the default results. */
  hidden: boolean;
  /** null: no hours are known, or none that still hold for certain. */
  openNow: boolean | null;
  /** The next opening as an instant; null when open or unknown. */
  opensAt: Date | null;
  /** Kilometres from where was asked to the nearest place; null without both. */
  distanceKm: number | null;
  waiting: WaitingNow[];
}

/** An offer that fits in all else, with the general rules that keep this person out. */
export interface KeptOut {
  offer: Offer;
  /** Indexes into `offer.criteria`, or `age`. */
  because: (number | "age")[];
}

export type Facets = { [Name in FacetName]?: { code: Code<Name & ListName>; count: number }[] };

export interface SearchResult {
  matches: Match[];
  /** Kept out by stated conditions or age, and by nothing else. Never part of `matches`. */
  keptOut: KeptOut[];
  facets?: Facets;
}
