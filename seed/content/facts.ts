import { factGroup } from "../../schema/source.ts";
import type { SeedOffer } from "../seed-files.ts";

type FactGroup = (typeof factGroup.options)[number];

/** One thing that an offer says, and the groups of facts that its sources name where they stand behind it. */
export interface Fact {
  says: string;
  groups: FactGroup[];
}

const everything = factGroup.options;
const sentenceEnd = /(?<=[.?:]) (?=\p{Lu})/u;
const isSaid = (code: string) => code !== "unknown";

/** What an offer says, in the order of its fields, in Danish. Silence (`unknown`) says nothing. */
export function factsOf(offer: SeedOffer): Fact[] {
  const each = (field: string, values: readonly string[], ...groups: FactGroup[]): Fact[] =>
    values.filter(isSaid).map((value) => ({ says: `${field}: ${value}`, groups }));
  const sentences = (field: "summary" | "description" | "referral" | "firstContact"): Fact[] =>
    each(field, offer[field]?.da.split(sentenceEnd) ?? [], ...everything);
  const { coverage, age = {}, places = [] } = offer;
  const reached = typeof coverage === "string" ? [coverage] : [...coverage.regions, ...coverage.municipalities];
  return [
    ...each("name", [offer.name.da], "identity"),
    ...sentences("summary"),
    ...sentences("description"),
    ...each("audience", offer.audiences, "content"),
    ...each("relation", offer.relations ?? [], "content"),
    ...each("topic", offer.topics, "content"),
    ...each("kind", offer.kinds, "content"),
    ...each("channel", offer.channels, "content", "access", "contact"),
    ...each("format", offer.formats ?? [], "content"),
    ...each("answeredBy", [offer.answeredBy], "content"),
    ...each("stage", offer.stages, "content"),
    ...each("knows", offer.knows, "content"),
    ...each("onlyFor", offer.onlyFor, "content", "criteria"),
    ...each("language", offer.languages, "content"),
    ...each("interpreter", [offer.interpreter], "content"),
    ...each("access", offer.access, "access"),
    ...each("step", offer.steps ?? [], "access"),
    ...sentences("referral"),
    ...each("contactByOthers", [offer.contactByOthers], "access"),
    ...each("identity", [offer.identity], "access", "content"),
    ...each("price", [offer.price], "access", "content"),
    ...each("criterion", offer.criteria.map(toldCriterion), "criteria"),
    ...each(
      "age",
      Object.entries(age).map(([end, years]) => `${end} ${years}`),
      "criteria",
      "content",
    ),
    ...sentences("firstContact"),
    ...each("waiting", offer.waiting.map(toldWait), "waiting"),
    ...each("coverage", reached, "coverage"),
    ...each(
      "place",
      places.map(({ town, municipality }) => `${town ?? ""} ${municipality}`.trim()),
      "contact",
      "content",
    ),
    ...each(
      "contact",
      offer.contacts.map(({ channel, value }) => `${channel} ${value}`),
      "contact",
    ),
    ...each(
      "hours",
      offer.contacts.flatMap(({ hours }) => (hours ? [JSON.stringify(hours)] : [])),
      "hours",
    ),
    ...each(
      "link",
      offer.links.map(({ url }) => url),
      "contact",
    ),
    ...each("accreditation", offer.accreditation ? [offer.accreditation.by] : [], "content"),
    ...each("fundedUntil", offer.fundedUntil ? [offer.fundedUntil] : [], "content"),
  ];
}

const toldCriterion = ({ condition, rule, basis, year, text }: SeedOffer["criteria"][number]) =>
  [condition ?? "other", rule, basis, year, `– ${text.da}`].filter((part) => part !== undefined).join(" ");

const toldWait = ({ for: what, status, weeksMin, weeksMax, asOf }: SeedOffer["waiting"][number]) =>
  `${what} ${status} ${weeksMin ?? "?"}-${weeksMax ?? "?"} weeks on ${asOf}`;
