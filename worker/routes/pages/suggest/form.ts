import { z } from "zod";
import type { Prepared } from "../../../../schema/matching/prepare.ts";
import { newSuggestion } from "../../../../schema/suggestion.ts";
import { id } from "../../../../schema/text.ts";

const suggestForm = z.strictObject({ offer: id, ...newSuggestion.shape });
type SuggestForm = z.infer<typeof suggestForm>;
export type SuggestField = keyof SuggestForm;

/** Something in what was sent that cannot be taken in. */
export interface SuggestFault {
  /** As it was sent; not always one of ours. */
  field: string;
  kind: "unknown" | "not-chosen" | "too-long" | "not-text";
}

/** Fields that are about the page and no part of what is said: its language, and that it is to be sent. */
const aboutPage = ["lang", "step"];

/** Whether a form was filled in to be sent, and not only opened with an offer chosen, as the button by an offer does. */
export const isToBeSent = (sent: URLSearchParams): boolean => sent.get("step") === "send";

/** What somebody says is wrong, or all that is wrong with how it was sent. */
export function readSuggestion(
  sent: URLSearchParams,
  { registry }: Prepared,
): { suggestion: SuggestForm } | { faults: SuggestFault[] } {
  const names = [...new Set(sent.keys())].filter(
    (name) => !aboutPage.includes(name) && sent.getAll(name).some((value) => value.trim() !== ""),
  );
  const { data: suggestion, error } = suggestForm.safeParse(
    // A form says a line break with two characters, and the person wrote one.
    Object.fromEntries(names.map((name) => [name, sent.getAll(name).join("\n").replaceAll("\r\n", "\n")])),
  );
  if (error) return { faults: error.issues.flatMap(faultsOf) };
  const isPublic = registry.offers.some((offer) => offer.id === suggestion.offer);
  return isPublic ? { suggestion } : { faults: [{ field: "offer", kind: "not-chosen" }] };
}

function faultsOf(issue: z.core.$ZodIssue): SuggestFault[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((field) => ({ field, kind: "unknown" }));
  const field = String(issue.path[0]);
  if (field !== "message") return [{ field, kind: "not-chosen" }];
  return [{ field, kind: issue.code === "too_big" ? "too-long" : "not-text" }];
}
