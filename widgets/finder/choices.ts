import { audiencesFor, type Seeking } from "../../schema/matching/audiences.ts";
import type { Places } from "../../schema/matching/places.ts";
import type { OfferQuery } from "../../schema/matching/query.ts";
import { type Code, codeLists, type ListName } from "../../schema/vocabulary.ts";

/** The code lists in which a person can choose several. */
export const codeFilters = ["topic", "kind", "channel", "access", "identity", "price", "group", "condition"] as const;
export type CodeFilter = (typeof codeFilters)[number];
/** Longest waits that can be asked for, in weeks. */
export const maxWaits = [4, 13, 26, 52] as const;
type MaxWait = (typeof maxWaits)[number];

type Codes = { [List in CodeFilter]: readonly Code<List>[] };

/** A place as the person gave it. Empty: the whole country. A postal code alone lies in several municipalities. */
export interface Where {
  municipality?: string;
  region?: string;
  postalCode?: string;
}

/** Everything that a person has chosen and written. Kept in memory only, for as long as the page is open. */
export interface Choices {
  audience: Code<"audience"> | null;
  relation: Code<"relation"> | null;
  seeking: Seeking | null;
  codes: Codes;
  where: Where;
  words: string;
  openNow: boolean;
  maxWaitWeeks: MaxWait | null;
  language: string | null;
  /** As it was typed. */
  age: string;
  sort: Code<"sort">;
}

/** What the page that holds the finder has chosen beforehand, as its attributes have it. */
export interface Presets {
  municipality: string;
  region: string;
  audience: string;
  topic: string;
}

const isCode = <List extends ListName>(list: List, code: string): code is Code<List> =>
  (codeLists[list] as readonly string[]).includes(code);

/** The choices that a finder begins with, and goes back to. Codes and, given `places`, places that nobody knows are left out. */
export function presetChoices({ municipality, region, audience, topic }: Presets, places?: Places): Choices {
  const isKnown = (list: "municipalities" | "regions", id: string) => id !== "" && (places?.[list].has(id) ?? true);
  const topics = topic.split(/[\s,]+/).filter((code) => isCode("topic", code));
  return {
    audience: isCode("audience", audience) ? audience : null,
    relation: null,
    seeking: null,
    codes: { topic: topics, kind: [], channel: [], access: [], identity: [], price: [], group: [], condition: [] },
    where: isKnown("municipalities", municipality) ? { municipality } : isKnown("regions", region) ? { region } : {},
    words: "",
    openNow: false,
    maxWaitWeeks: null,
    language: null,
    age: "",
    sort: "fit",
  };
}

export function withCodes<List extends CodeFilter>(
  choices: Choices,
  list: List,
  codes: readonly Code<List>[],
): Choices {
  return { ...choices, codes: { ...choices.codes, [list]: codes } };
}

/** Adds the code, or takes it away. */
export function toggled<List extends CodeFilter>(choices: Choices, list: List, code: Code<List>): Choices {
  const codes: readonly Code<List>[] = choices.codes[list];
  return withCodes(choices, list, codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]);
}

const wholeYears = /^(?:\d|[1-9]\d|1[01]\d|120)$/;

/** Whole years from 0 to 120; null for anything else. */
export const yearsOf = (typed: string): number | null => (wholeYears.test(typed.trim()) ? Number(typed) : null);

/** Somebody under 18 may be asking: by the age that is told, or, untold, as a child of someone affected. */
export function mayBeChild({ audience, relation, age }: Choices): boolean {
  const years = yearsOf(age);
  if (audience === "professional") return false;
  return years === null ? relation === "child" : years < 18;
}

/** Choosing for whom again forgets what was asked because of the earlier answer. */
export function forAudience(choices: Choices, audience: Choices["audience"]): Choices {
  return { ...choices, audience, relation: null, seeking: null };
}

/** From a place that is as large as a region no distance can be told. */
export const hasDistances = ({ municipality, postalCode }: Where): boolean =>
  municipality !== undefined || postalCode !== undefined;

/** The search that the choices mean at this moment. */
export function queryOf(choices: Choices, now: Date): OfferQuery {
  const { codes, where, relation, words, openNow, maxWaitWeeks, language, age, sort } = choices;
  const chosenCodes = Object.entries(codes).filter(([, chosen]) => chosen.length > 0);
  const query: { [Name in keyof OfferQuery]: OfferQuery[Name] | undefined } = {
    ...Object.fromEntries(chosenCodes),
    q: words.trim() || undefined,
    audience: audiencesFor(choices.audience, choices.seeking),
    relation: relation === null ? undefined : [relation],
    municipality: where.municipality ? [where.municipality] : undefined,
    region: where.region ? [where.region] : undefined,
    postalCode: where.postalCode,
    openAt: openNow ? now : undefined,
    maxWaitWeeks: maxWaitWeeks ?? undefined,
    language: language === null ? undefined : [language],
    age: yearsOf(age) ?? undefined,
    sort: sort === "distance" && !hasDistances(where) ? "fit" : sort,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** A space more, or an age that is none yet, asks for nothing new. */
export const asksTheSame = (choices: Choices, others: Choices, now: Date): boolean =>
  JSON.stringify(queryOf(choices, now)) === JSON.stringify(queryOf(others, now));
