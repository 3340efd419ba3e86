import type { GuidanceQuery } from "../../schema/matching/guidance.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";

/** The lists by which a holding page can narrow the guidance. */
export const guidanceFilters = ["audience", "subject", "role", "level", "focus", "topic"] as const;
export type GuidanceFilter = (typeof guidanceFilters)[number];

/**
 * The attributes with which a holding page chooses beforehand, by what they preset. A role of guidance is no role of an
 * element, and the attribute of that name means the latter.
 */
export const presetAttributes = {
  municipality: "municipality",
  region: "region",
  situation: "situation",
  audience: "audience",
  subject: "subject",
  role: "guidance-role",
  level: "level",
  focus: "focus",
  topic: "topic",
} as const satisfies Record<GuidanceFilter | "municipality" | "region" | "situation", string>;

/** The attributes as they stand. */
export type Presets = { [Name in keyof typeof presetAttributes]?: string };

/** The codes of a list that an attribute names, with spaces or commas between. What we do not know is left out. */
export function codesIn<List extends GuidanceFilter | "situation">(list: List, attribute = ""): Code<List>[] {
  const named = attribute.split(/[\s,]+/);
  return (codeLists[list] as readonly Code<List>[]).filter((code) => named.includes(code));
}

/** Guidance by the presets, to these audiences; none named: to everybody. */
export function presetQuery(presets: Presets, audiences: readonly Code<"audience">[]): GuidanceQuery {
  const codes = guidanceFilters.map(
    (filter) => [filter, filter === "audience" ? audiences : codesIn(filter, presets[filter])] as const,
  );
  return Object.fromEntries(codes.filter(([, named]) => named.length > 0));
}
