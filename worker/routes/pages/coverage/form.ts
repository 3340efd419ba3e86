import type { z } from "zod";
import { coverageQuestion } from "../../../../schema/coverage-figure.ts";
import { type ChoiceFault, choiceFaults } from "../plain/form-faults.ts";

/** What can be asked on the page, by the names and with the rules of the API. */
const coverageForm = coverageQuestion.omit({ date: true });
export type CoverageForm = z.infer<typeof coverageForm>;
export type CoverageField = keyof CoverageForm;

/** What was sent, as a question; or all that is wrong with it. `lang` is about the page and no part of the question. */
export function readCoverage(sent: URLSearchParams): { form: CoverageForm } | { faults: ChoiceFault[] } {
  const names = [...new Set(sent.keys())].filter((name) => name !== "lang" && sent.getAll(name).some(Boolean));
  const { data: form, error } = coverageForm.safeParse(
    Object.fromEntries(names.map((name) => [name, sent.getAll(name).filter(Boolean)])),
  );
  return error ? { faults: choiceFaults(error) } : { form };
}
