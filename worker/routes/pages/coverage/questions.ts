import { html } from "hono/html";
import { codeLists } from "../../../../schema/vocabulary.ts";
import type { Markup } from "../layout.ts";
import type { ChoiceFault } from "../plain/form-faults.ts";
import { select } from "../plain/form-fields.ts";
import type { Reader } from "../plain/reader.ts";
import type { CoverageField, CoverageForm } from "./form.ts";
import { coverageSentences } from "./sentences.ts";

const fields = ["kind", "topic", "audience"] as const satisfies CoverageField[];

/** The form as it stands: what was sent, and what is wrong with it. */
interface Filling {
  sent: URLSearchParams;
  faults: readonly ChoiceFault[];
}

export function coverageQuestions({ sent, faults }: Filling, { saying, lang }: Reader): Markup {
  const words = coverageSentences[lang];
  return html`<form method="post" action="/coverage" autocomplete="off" novalidate>
        <p>${words.sent}</p>
        <input type="hidden" name="lang" value="${lang}">
        ${fields.map((name) => {
          const fault = faults.find(({ field }) => field === name);
          const question = {
            name,
            question: words.questions[name],
            answers: sent.getAll(name),
            fault: fault && words.faults[fault.kind],
          };
          const options = codeLists[name].map((value) => ({ value, label: saying.label(name, value) }));
          return select(question, [{ value: "", label: words.all }, ...options]);
        })}
        <p><button class="main">${words.submit}</button></p>
      </form>`;
}

/** Everything that was chosen, in words, in the order of the questions. */
export const chosenWords = (form: CoverageForm, { saying }: Reader): string[] =>
  fields.flatMap((name) => (form[name] ?? []).map((code) => saying.label(name, code)));
