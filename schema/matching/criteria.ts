import type { Criterion, Offer } from "../offer.ts";
import type { KeptOut, OfferQuery } from "./query.ts";

/** What a person has said of themselves that a rule may turn on. */
export type Person = Pick<OfferQuery, "condition" | "age">;

/** The general rules of an offer that keep this person out; none when it takes the person or does not say. */
export function keptOutBy({ criteria, age }: Pick<Offer, "criteria" | "age">, person: Person): KeptOut["because"] {
  const rules = criteria.flatMap((criterion, index) =>
    criterion.basis === "general" && excludes(criterion, person) ? [index] : [],
  );
  return outside(age, person.age) ? [...rules, "age"] : rules;
}

/** The rules of an offer that would keep this person out, were they general: a project's, and those of unknown reach. */
export function doubtfulRules({ criteria }: Offer, person: Person): Criterion[] {
  return criteria.filter((criterion) => criterion.basis !== "general" && excludes(criterion, person));
}

/** Would a rule keep this person out, were it general, that was a project's or whose reach is unknown? */
export function mayBeKeptOut(offer: Offer, basis: "project" | "unknown", person: Person): boolean {
  return doubtfulRules(offer, person).some((criterion) => criterion.basis === basis);
}

function excludes({ condition, rule }: Criterion, person: Person): boolean {
  if (condition === undefined || rule === "accepted") return false;
  if (rule === "required") return condition === "age-18" && person.age !== undefined && person.age < 18;
  return person.condition?.includes(condition) ?? false;
}

function outside(limits: Offer["age"], age: number | undefined): boolean {
  if (limits === undefined || age === undefined) return false;
  return age < (limits.min ?? age) || age > (limits.max ?? age);
}
