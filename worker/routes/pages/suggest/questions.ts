import { html } from "hono/html";
import { suggestedFactLabels } from "../../../../schema/labels/suggested-facts.ts";
import { longestMessage, suggestedFacts } from "../../../../schema/suggestion.ts";
import type { Markup } from "../layout.ts";
import { lines, type Option, type Question, radios, select } from "../plain/form-fields.ts";
import type { Reader } from "../plain/reader.ts";
import type { SuggestFault, SuggestField } from "./form.ts";
import { suggestSentences } from "./sentences.ts";

/** Which offer, what about it, and last, for those who want to, in words. */
export function suggestForm(sent: URLSearchParams, faults: readonly SuggestFault[], reader: Reader): Markup {
  const { lang, saying } = reader;
  const said = suggestSentences[lang];
  const asked = (name: SuggestField): Question => {
    const fault = faults.find(({ field }) => field === name);
    return {
      name,
      question: said.questions[name],
      hint: name === "message" ? said.messageHint : undefined,
      answers: sent.getAll(name).filter(Boolean),
      fault: fault && said.faults[fault.kind],
    };
  };
  const facts = suggestedFacts.map((value) => ({ value, label: saying.labelled(suggestedFactLabels[value]) }));
  return html`<form method="post" action="/suggest" autocomplete="off" novalidate>
        <input type="hidden" name="lang" value="${lang}">
        <input type="hidden" name="step" value="send">
        ${select(asked("offer"), [{ value: "", label: said.choose }, ...offerOptions(reader)])}
        ${radios(asked("fact"), facts)}
        ${lines(asked("message"), { max: longestMessage })}
        <p class="quiet" data-left hidden>${said.left} <span>${longestMessage}</span></p>
        <p><button class="main">${said.submit}</button></p>
      </form>`;
}

/** Every public offer by its name, with whose it is: names alone may be alike. */
function offerOptions({ prepared: { registry }, saying }: Reader): Option[] {
  const organisations = new Map(registry.organisations.map(({ id, name }) => [id, saying.plain(name)]));
  return registry.offers
    .map(({ id, name, organisation }) => ({
      value: id,
      label: [saying.plain(name), organisations.get(organisation)].filter(Boolean).join(", "),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, "da"));
}
