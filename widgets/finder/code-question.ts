import { nothing, type TemplateResult } from "lit";
import type { Code } from "../../schema/vocabulary.ts";
import { type CodeFilter, toggled } from "./choices.ts";
import type { Several } from "./fields.ts";
import type { Options } from "./options.ts";
import type { Asking } from "./questions.ts";

interface Question<List extends CodeFilter> {
  list: List;
  question: string;
  hint?: string;
  /** Open, or folded away. */
  as: (asked: Several<Code<List>>) => TemplateResult;
}

/** Asks which of a list's codes hold; not at all where no offer knows any of them. */
export function codeQuestion<List extends CodeFilter>(
  { choices, words, choose }: Asking,
  options: Options,
  { list, question, hint, as }: Question<List>,
): TemplateResult | typeof nothing {
  const codes: readonly Code<List>[] = options.codes[list];
  const chosen = choices.codes[list] as readonly Code<List>[];
  if (codes.length === 0) return nothing;
  return as({
    id: list,
    question,
    hint,
    options: codes.map((value) => ({
      value,
      label: words.label(list, value),
      hint: chosen.includes(value) ? words.hint(list, value) : undefined,
    })),
    chosen,
    onToggle: (code) => choose(toggled(choices, list, code)),
  });
}
