import { html, nothing, type TemplateResult } from "lit";
import { type Asker, isTold, sameAsker } from "../../schema/matching/askers.ts";
import { radios } from "../finder/fields.ts";
import type { Answers } from "./answers.ts";
import type { PanelView } from "./panel-view.ts";
import type { ToldSituation } from "./told.ts";

type Answer = (change: Partial<Answers>) => void;

/**
 * Asked first, because nobody is to meet what is not for them; folded where the page or its situation has answered.
 * A situation that says nothing to the new audience is left.
 */
export function audienceQuestion(
  told: ToldSituation | undefined,
  view: PanelView,
  { isAnswered, answer }: { isAnswered: boolean; answer: Answer },
): TemplateResult | typeof nothing {
  const { choosable, audiences, words, strings } = view;
  if (choosable.length < 2) return nothing;
  const [chosen = null] = audiences.length === 1 ? audiences : [];
  const question = radios({
    id: "audience",
    question: strings.audience,
    options: choosable.map((value) => ({ value, label: words.citizenLabel("audience", value) })),
    value: chosen,
    onChoose: (audience) => {
      const situation = told && isTold(told.situation, audience) ? told.situation.id : null;
      answer({ audience, asker: null, situation });
    },
  });
  if (!isAnswered) return question;
  return html`<details class="audience">
    <summary>${strings.audience} ${chosen && html`<span>${words.label("audience", chosen)}</span>`}</summary>
    ${question}
  </details>`;
}

/** Asked only where the situation says different things to different people. */
export function askerQuestion({ askers, asker: chosen }: ToldSituation, view: PanelView, answer: Answer) {
  if (askers.length < 2) return nothing;
  const { words, strings } = view;
  const label = ({ audience, role, relation }: Asker) =>
    relation ? words.label("relation", relation) : role ? words.label("role", role) : strings.askers[audience];
  const hint = ({ relation }: Asker) =>
    relation && relation === chosen.relation ? words.hint("relation", relation) : undefined;
  return radios({
    id: "asker",
    question: strings.asker,
    options: askers.map((value) => ({ value, label: label(value), hint: hint(value) })),
    value: askers.find((asker) => sameAsker(asker, chosen)) ?? null,
    onChoose: (asker) => answer({ asker }),
  });
}
