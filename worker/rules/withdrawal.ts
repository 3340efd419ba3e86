import { keptOutBy } from "../../schema/matching/criteria.ts";
import type { Coverage } from "../../schema/offer.ts";
import type { StateOf } from "../../schema/subject.ts";
import * as codes from "../../schema/vocabulary.ts";

/** Milliseconds in which an organisation may take one offer away from people without anybody looking at it. */
const window = 24 * 60 * 60 * 1_000;

type OfferState = StateOf<"offer">;

/**
 * The fields by which a change takes a public offer away from somebody who finds it today: off the lists or for longer, or
 * from some of those who look for it by whom it is for, where, about what, or in which language. Empty: whoever found it
 * finds it still. How it is reached, what it costs and how long one waits keep nobody from finding it, and count for
 * nothing. `today`: a day in Europe/Copenhagen.
 */
export function withdrawnFields(approved: OfferState | null, after: OfferState, today: string): string[] {
  if (approved === null || listedFrom(approved, today) === never) return [];
  const isOff = listedFrom(after, today) > listedFrom(approved, today) || endsSooner(approved, after);
  return [...(isOff ? offFields : []), ...narrowedFields(approved, after)];
}

/** Whether another offer of the organisation has gone so lately that this one must wait for somebody to look at it. */
export function mustBeAlone(others: readonly { withdrawnAt: string | null }[], now: Date): boolean {
  return others.some(({ withdrawnAt }) => withdrawnAt !== null && now.getTime() - Date.parse(withdrawnAt) < window);
}

const offFields = ["status", "closing", "pausedUntil", "fundedUntil"] as const;
const never = "9999-12-31";

/** The first day from today on that people find it, as things are. */
function listedFrom({ status, pausedUntil, fundedUntil = never }: OfferState, today: string): string {
  if (status === "draft" || status === "closed" || fundedUntil < today) return never;
  if (pausedUntil === undefined) return status === "paused" ? never : today;
  return pausedUntil < today ? today : pausedUntil;
}

/** Whichever day it names: on that day nobody is asked any more. */
const endsSooner = ({ fundedUntil: before = never }: OfferState, { fundedUntil = never }: OfferState): boolean =>
  fundedUntil < before;

function narrowedFields(before: OfferState, after: OfferState): string[] {
  return Object.entries(findersBy).flatMap(([field, finders]) => {
    const still = new Set(finders(after));
    return still.has(everybody) || finders(before).every((finder) => still.has(finder)) ? [] : [field];
  });
}

/** Who finds an offer, by the field that decides it. */
const findersBy: Record<string, (state: OfferState) => readonly string[]> = {
  audiences: ({ audiences }) => audiences,
  relations: ({ relations }) => (relations?.length ? relations : codes.relation),
  onlyFor: ({ onlyFor }) => (onlyFor.length > 0 ? onlyFor : codes.group),
  topics: ({ topics }) => topics,
  kinds: ({ kinds }) => kinds,
  languages: ({ languages }) => languages,
  coverage: ({ coverage }) => reached(coverage),
  age: (state) => ages.filter((age) => keptOutBy({ ...state, criteria: [] }, { age: Number(age) }).length === 0),
  criteria: (state) => codes.condition.filter((condition) => keptOutBy(state, { condition: [condition] }).length === 0),
};

const ages = Array.from({ length: 121 }, (_, age) => String(age));

/** Who is in no area that is named is not reached; no areas are looked up, so a municipality is not in its region. */
const reached = (coverage: Coverage): readonly string[] =>
  typeof coverage === "string" ? [everybody] : [...coverage.regions, ...coverage.municipalities];
const everybody = "everybody";
