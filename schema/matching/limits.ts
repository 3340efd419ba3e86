import type { Criterion, Offer } from "../offer.ts";
import type { Code } from "../vocabulary.ts";

/** Something that shuts people out, and whether it is sure to hold. */
interface Limit {
  name: string;
  isSure: boolean;
}

/** The years of adults whom an offer takes, both included. Being an adult shuts out nobody whom the registry is for. */
type Ages = readonly [from: number, to: number];

const grownUp = 18;
const anyAge = Number.POSITIVE_INFINITY;

/** Is an offer for everybody, or for a group that the person has named? */
export const isForAny = ({ onlyFor }: Offer, groups: readonly Code<"group">[]): boolean =>
  onlyFor.length === 0 || onlyFor.some((code) => groups.includes(code));

const opposites: Partial<Record<Code<"group">, Code<"group">>> = { men: "women", women: "men" };

/** Is an offer only for groups whose opposite the person has named? */
export function isForOthers({ onlyFor }: Offer, groups: readonly Code<"group">[]): boolean {
  const opposed = groups.map((group) => opposites[group]);
  return onlyFor.length > 0 && onlyFor.every((code) => opposed.includes(code) && !groups.includes(code));
}

/** Does an offer say of anybody whom the registry is for that it does not take them, surely or perhaps? */
export function hasLimits(offer: Offer): boolean {
  return limitsOf(offer).length > 0 || isLimited(agesOf(offer));
}

/** Does another offer shut out the same people: by the same limit, no less surely, or by its ages? */
export function repeatsLimits(other: Offer, offer: Offer): boolean {
  const others = limitsOf(other);
  const ages = agesOf(offer);
  return (
    limitsOf(offer).some(({ name, isSure }) => others.some((limit) => limit.name === name && limit.isSure >= isSure)) ||
    (isLimited(ages) && liesWithin(agesOf(other), ages))
  );
}

/** What it is about for those whom an offer is sure to shut out because of when it happened. */
export function mattersBeyond({ criteria }: Offer): Code<"topic">[] {
  return criteria.flatMap(({ condition, rule, basis }): Code<"topic">[] => {
    if (condition !== "abuse-before-18" || basis !== "general" || rule === "accepted") return [];
    return [rule === "required" ? "adult-assault" : "late-effects"];
  });
}

function limitsOf({ criteria, onlyFor }: Offer): Limit[] {
  return [
    ...criteria.filter(shutsOut).map(({ rule, condition, text, basis }) => ({
      name: `${rule} ${condition ?? text.da}`,
      isSure: basis === "general",
    })),
    ...onlyFor.map((group) => ({ name: `only for ${group}`, isSure: true })),
  ];
}

const shutsOut = ({ rule, condition }: Criterion): boolean => rule !== "accepted" && condition !== "age-18";

const agesOf = ({ age }: Offer): Ages => [Math.max(age?.min ?? grownUp, grownUp), age?.max ?? anyAge];

const isLimited = ([from, to]: Ages): boolean => from > grownUp || to < anyAge;

const liesWithin = ([from, to]: Ages, [least, most]: Ages): boolean => from >= least && to <= most;
