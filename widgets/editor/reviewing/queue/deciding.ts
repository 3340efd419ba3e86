import type { nothing, TemplateResult } from "lit";
import type { Me } from "../../../../schema/me.ts";
import type { Review } from "../../../../schema/review.ts";
import type { SentenceLang } from "../../../../schema/saying/sentences.ts";
import { labelAt } from "../../form/field-names.ts";
import type { Words } from "../../words.ts";
import { namesOf } from "../fields/readings.ts";
import type { Names } from "./names.ts";

/** How a review is looked at, and what can be done with it. */
export interface Deciding {
  me: Me;
  language: SentenceLang;
  words: Words;
  names: Names;
  /** What is asked for once more; null: nothing yet. */
  decision: "approval" | "rejection" | null;
  isReasonMissing: boolean;
  /** What went wrong when it was tried. */
  trouble: TemplateResult | typeof nothing;
  ask(decision: Deciding["decision"]): void;
  decide(reason: string): void;
}

/** What fields are called, in one line. */
export const sayFields = (review: Review, fields: readonly string[], { words }: Deciding): string =>
  fields.map((field) => labelAt(namesOf(review.subjectKind, words), field)).join(", ");
