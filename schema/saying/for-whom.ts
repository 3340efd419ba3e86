import type { Criterion, Offer } from "../offer.ts";
import type { Code } from "../vocabulary.ts";
import type { DetailPart } from "./detail-part.ts";
import { ruleGroups, sayAge } from "./rules.ts";
import type { Saying } from "./saying.ts";

export function forWhom(offer: Offer, saying: Saying): DetailPart[] {
  const { strings, label } = saying;
  const { audiences, relations = [], topics, onlyFor, knows, criteria } = offer;
  const relatives = relations.map((code) => label("relation", code));
  const readers = audiences.map((audience) =>
    audience === "relative" && relatives.length > 0
      ? `${strings.audiences.relative}: ${strings.list(relatives)}`
      : strings.audiences[audience],
  );
  const groups = (list: readonly Code<"group">[], say: (groups: string) => string) =>
    list.length > 0 ? [say(strings.list(list.map((group) => label("group", group))))] : [];
  const age = sayAge(offer, strings);
  const isSilent = criteria.length === 0 && onlyFor.length === 0 && age === null;
  const items = [
    ...readers,
    strings.topics(topics.map((code) => label("topic", code)).join(" · ")),
    ...groups(onlyFor, strings.onlyFor),
    ...groups(knows, strings.knows),
    ...(age ? [age] : []),
  ];
  return [
    { type: "bullets", items },
    ...rules(
      criteria.filter(({ rule }) => rule !== "not-accepted"),
      saying,
    ),
    ...(isSilent ? [{ type: "line" as const, said: strings.rulesUnknown }] : []),
  ];
}

export const notForWhom = ({ criteria }: Offer, saying: Saying): DetailPart[] =>
  rules(
    criteria.filter(({ rule }) => rule === "not-accepted"),
    saying,
  );

/** How far a rule reaches stands above it, when that is less than always. */
function rules(criteria: readonly Criterion[], { strings }: Saying): DetailPart[] {
  return ruleGroups(criteria, strings).flatMap(({ reach, rules: group }): DetailPart[] => [
    ...(reach ? [{ type: "line" as const, said: reach }] : []),
    { type: "bullets", items: group.map(({ text }) => text) },
  ]);
}
