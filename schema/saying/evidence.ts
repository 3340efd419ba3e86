import type { Guidance } from "../guidance.ts";
import { sayDay } from "./calendar.ts";
import type { GuidanceSentences } from "./guidance-sentences.ts";
import type { Sentences } from "./sentences.ts";

/**
 * Who says so and when, and what kind of evidence that is, in one line without a full stop at its end.
 * @param kind The label of the guidance's `evidence`.
 */
export function sayBasis({ sources: [first, ...others] }: Guidance, kind: string, strings: GuidanceSentences): string {
  if (!first) return kind;
  const more = others.length > 0 ? strings.moreSources(others.length) : "";
  return `${strings.source(first.publisher, first.year)}${more}. ${kind}`;
}

/** Who has read it through, and whether that is due again on a day, `YYYY-MM-DD`. A sentence each. */
export function sayReading(
  { reviewedBy, reviewedAt, reviewBy }: Guidance,
  today: string,
  strings: GuidanceSentences,
  general: Sentences,
): string[] {
  const isRead = reviewedBy !== undefined && reviewedAt !== undefined;
  return [
    isRead ? strings.reviewed(reviewedBy, sayDay(reviewedAt, general)) : strings.notReviewed,
    ...(reviewBy < today ? [strings.reviewPassed(sayDay(reviewBy, general))] : []),
  ];
}
