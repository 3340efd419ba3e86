import { doubtfulRules, type Person } from "../matching/criteria.ts";
import type { KeptOut } from "../matching/query.ts";
import type { Criterion, Offer } from "../offer.ts";
import type { Text } from "../text.ts";
import { grouped } from "./grouped.ts";
import type { Sentences } from "./sentences.ts";

/** Rules that reach equally far, and how far when that is less than always. */
export interface RuleGroup {
  reach: string | null;
  rules: Criterion[];
}

/** A place's own rules first; a project's and those of unknown reach apart, each under a sentence that says so. */
export function ruleGroups(criteria: readonly Criterion[], strings: Sentences): RuleGroup[] {
  const isDoubtful = ({ basis }: Criterion) => basis !== "general";
  const groups = grouped(
    [...criteria.filter((rule) => !isDoubtful(rule)), ...criteria.filter(isDoubtful)],
    ({ basis, year }) => (basis === "general" ? basis : `${basis} ${year}`),
  );
  return groups.map((rules) => ({ reach: rules[0] ? sayReach(rules[0], strings) : null, rules }));
}

/** What may keep this person out and is not sure to: a place that has such rules stays, and says so before anybody calls. */
export const doubts = (offer: Offer, person: Person, strings: Sentences): RuleGroup[] =>
  ruleGroups(doubtfulRules(offer, person), strings);

function sayReach({ basis, year }: Criterion, strings: Sentences): string | null {
  if (basis === "project") return strings.projectRule(year);
  return basis === "unknown" ? strings.unknownRule : null;
}

export function sayAge({ age }: Pick<Offer, "age">, strings: Sentences): string | null {
  const { min, max } = age ?? {};
  if (min !== undefined && max !== undefined) return strings.ageBetween(min, max);
  if (min !== undefined) return strings.ageFrom(min);
  return max === undefined ? null : strings.ageTo(max);
}

/** Why a place itself says no: a sentence of ours about age, or its own words. */
export function refusals({ offer, because }: KeptOut, strings: Sentences): (string | Text)[] {
  return because.flatMap((reason): (string | Text)[] => {
    if (reason === "age") return [strings.onlyAges(sayAge(offer, strings) ?? "")];
    const rule = offer.criteria[reason];
    return rule ? [rule.text] : [];
  });
}
