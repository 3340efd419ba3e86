import type { Guidance } from "../guidance.ts";
import type { Code } from "../vocabulary.ts";
import { dayNumberAt, isoDay } from "./clock.ts";
import { guidanceIndexOf } from "./guidance-index.ts";
import { askedMunicipalities, reachOf } from "./places.ts";
import type { Prepared } from "./prepare.ts";
import type { OfferQuery } from "./query.ts";
import { relevance } from "./relevance.ts";
import { readingOrder } from "./situations.ts";

/** A search for guidance. Values of one filter: any of them. Different filters: all of them. */
export interface GuidanceQuery {
  q?: string | undefined;
  audience?: Code<"audience">[] | undefined;
  relation?: Code<"relation">[] | undefined;
  subject?: Code<"subject">[] | undefined;
  topic?: Code<"topic">[] | undefined;
  focus?: Code<"focus">[] | undefined;
  level?: Code<"level">[] | undefined;
  role?: Code<"role">[] | undefined;
  /** Four-digit codes: these municipalities' own guidance, and all that is national. */
  municipality?: string[] | undefined;
  /** The day in Europe/Copenhagen for which areas are asked, `YYYY-MM-DD`. Default: today. */
  date?: string | undefined;
}

type Dimension = "audience" | "relation" | "subject" | "topic" | "focus" | "level" | "role";

const codesOf: Record<Dimension, (snippet: Guidance) => readonly string[] | undefined> = {
  audience: ({ audiences }) => audiences,
  relation: ({ relations }) => relations,
  subject: ({ subject }) => [subject],
  topic: ({ topics }) => topics,
  focus: ({ focus }) => focus,
  level: ({ level }) => level,
  role: ({ roles }) => roles,
};

/**
 * Finds guidance: what answers the words best, then a municipality's own before what is national, then as the situations
 * of those who ask need it, then by id.
 */
export function searchGuidance(prepared: Prepared, query: GuidanceQuery, now: Date): Guidance[] {
  const { municipality = [], date = isoDay(dayNumberAt(now)) } = query;
  const { guidance, words } = guidanceIndexOf(prepared.registry);
  const scores = relevance(words, query.q ?? "");
  const reach = reachOf(prepared, municipality, date);
  const order = readingOrder(prepared.registry.situations, query.audience);
  return guidance
    .map((snippet, place) => ({
      snippet,
      score: scores?.[place] ?? 0,
      reach: reach(snippet.coverage),
      turn: order.get(snippet.id) ?? order.size,
    }))
    .filter(({ snippet, score, reach }) => {
      const reaches = municipality.length === 0 || reach !== "none";
      return reaches && (scores === undefined || score > 0) && fits(snippet, query);
    })
    .sort((a, b) => b.score - a.score || Number(b.reach === "local") - Number(a.reach === "local") || a.turn - b.turn)
    .map(({ snippet }) => snippet);
}

/** The guidance that holds where a search is made, by id: what is national, and what is of that place. */
export function guidanceReaching(prepared: Prepared, query: OfferQuery, now: Date): ReadonlyMap<string, Guidance> {
  const date = query.date ?? isoDay(dayNumberAt(now));
  const reach = reachOf(prepared, Object.values(askedMunicipalities(prepared, query, date)).flat(), date);
  const reaching = prepared.registry.guidance.filter(({ coverage }) => reach(coverage) !== "none");
  return new Map(reaching.map((snippet) => [snippet.id, snippet]));
}

/** A snippet that says nothing of a dimension, such as whose role it is for, is for everybody. */
function fits(snippet: Guidance, query: GuidanceQuery): boolean {
  return (Object.keys(codesOf) as Dimension[]).every((dimension) => {
    const wanted: readonly string[] = query[dimension] ?? [];
    const codes = codesOf[dimension](snippet) ?? [];
    return wanted.length === 0 || codes.length === 0 || codes.some((code) => wanted.includes(code));
  });
}
