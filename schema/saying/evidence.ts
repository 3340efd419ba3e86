import type { Guidance } from "../guidance.ts";
import { sayDay } from "./calendar.ts";
import type { GuidanceSentences } from "./guidance-sentences.ts";
import type { Sentences } from "./sentences.ts";

/** Who says so and when, in one line. */
export function sayFirstSource({ sources: [first, ...others] }: Guidance, strings: GuidanceSentences): string {
  if (!first) return strings.noSource;
  return strings.source(first.publisher, first.year) + (others.length > 0 ? strings.moreSources(others.length) : "");
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
