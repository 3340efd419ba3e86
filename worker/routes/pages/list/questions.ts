import { html } from "hono/html";
import { keptOutBy } from "../../../../schema/matching/criteria.ts";
import type { FacetName, Facets } from "../../../../schema/matching/query.ts";
import { search } from "../../../../schema/matching/search.ts";
import { type Code, codeLists, type ListName } from "../../../../schema/vocabulary.ts";
import type { Markup } from "../layout.ts";
import { checkboxes, folded, line, type Option, type Question, radios, select } from "../plain/form-fields.ts";
import { municipalityOptions } from "../plain/municipality-options.ts";
import type { Reader } from "../plain/reader.ts";
import type { Fault, ListField } from "./form.ts";
import { listSentences } from "./sentences.ts";

/** A form as it stands: what was sent or preset, and what is wrong with it. */
export interface Filling {
  sent: URLSearchParams;
  faults: readonly Fault[];
}

/** Lists of which an answer that no offer carries is not offered. */
const carried = ["kind", "channel", "access", "identity", "price"] as const satisfies FacetName[];

/** All questions of the plain list, in the order of the widget's. */
export function listQuestions({ sent, faults }: Filling, reader: Reader): Markup {
  const { saying, prepared, lang, now } = reader;
  const { questions, hints, ...said } = listSentences[lang];
  const asked = (name: ListField): Question => {
    const fault = faults.find(({ field }) => field === name);
    return {
      name,
      question: questions[name],
      hint: hints[name],
      answers: sent.getAll(name).filter(Boolean),
      fault: fault && said.faults[fault.kind],
    };
  };
  const options = <List extends ListName>(list: List, codes: readonly Code<List>[]): Option[] =>
    codes.map((value) => ({ value, label: saying.label(list, value), hint: saying.hint(list, value) }));
  const { facets = {} } = search(prepared, { facets: [...carried] }, now);
  const skip = { value: "", label: said.skip };
  const isMoreUsed = [...carried, "group", "condition", "age", "openAt", "maxWaitWeeks"].some((name) =>
    sent.getAll(name).some(Boolean),
  );

  return html`${radios(asked("audience"), [...options("audience", codeLists.audience), skip])}
        ${select(asked("relation"), [skip, ...options("relation", codeLists.relation)])}
        ${checkboxes(asked("topic"), options("topic", codeLists.topic))}
        ${select(asked("municipality"), [{ value: "", label: said.wholeCountry }, ...municipalityOptions(reader)])}
        ${line(asked("q"), { type: "search", max: 300 })}
        <details class="more" ${isMoreUsed && "open"}>
          <summary>${said.more}</summary>
          ${carried.map((list) => folded(asked(list), options(list, codesIn(facets, list))))}
          ${folded(asked("group"), options("group", codeLists.group))}
          ${folded(asked("condition"), options("condition", conditions(reader)))}
          ${line(asked("age"), { type: "number", max: 3 })}
          ${checkboxes(asked("openAt"), [{ value: "now", label: said.openNow }])}
          ${select(
            asked("maxWaitWeeks"),
            ["", "4", "13", "26", "52"].map((value) => ({
              value,
              label: said.maxWaits[value as keyof typeof said.maxWaits],
            })),
          )}
        </details>
        ${select(asked("sort"), options("sort", codeLists.sort))}`;
}

const codesIn = <List extends (typeof carried)[number]>(facets: Facets, list: List): Code<List>[] =>
  (facets[list] ?? []).map(({ code }) => code as Code<List>);

/** Those that keep somebody out somewhere. */
const conditions = ({ prepared }: Reader): Code<"condition">[] =>
  codeLists.condition.filter((code) =>
    prepared.registry.offers.some((offer) => keptOutBy(offer, { condition: [code] }).length > 0),
  );
