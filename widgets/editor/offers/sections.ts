import { html, type TemplateResult } from "lit";
import type { FieldProblem } from "../../../schema/problem.ts";
import type { Asking } from "../form/asking.ts";
import { formFields } from "../form/form-field.ts";
import type { Draft } from "./draft.ts";
import { type OfferSection, offerSections } from "./offer-fields.ts";

/** What is changed most often stands open. */
const opened: readonly OfferSection[] = ["about", "contact"];

/** All fields, in parts that can be folded; a part in which something is wrong is open. */
export function sectionsOf(draft: Draft, asking: Asking, faults: readonly FieldProblem[]): TemplateResult[] {
  const names = asking.words.offers.sections;
  return (Object.keys(offerSections) as OfferSection[]).map((section) => {
    const fields = offerSections[section];
    const isFaulty = faults.some(({ path }) => Object.hasOwn(fields, path.split(".")[0] ?? ""));
    return html`<details class="folded section" ?open=${opened.includes(section) || isFaulty}>
      <summary>${names[section]}</summary>
      <div class="stack">${formFields(fields, "", draft, asking)}</div>
    </details>`;
  });
}
