import { findMunicipality } from "../../../../schema/matching/places.ts";
import type { Reader } from "../plain/reader.ts";
import type { ListForm } from "./form.ts";
import { listSentences } from "./sentences.ts";

const codeLists = [
  "audience",
  "relation",
  "topic",
  "kind",
  "channel",
  "access",
  "identity",
  "price",
  "group",
  "condition",
] as const;

/** Everything that was chosen, in words, in the order of the questions. */
export function chosenWords(form: ListForm, { saying, prepared, lang }: Reader): string[] {
  const said = listSentences[lang];
  const { municipality = [], q, age, openAt, maxWaitWeeks } = form;
  return [
    ...codeLists.flatMap((list) => (form[list] ?? []).map((code) => saying.label(list, code))),
    ...municipality.flatMap((code) => findMunicipality(prepared, code)?.name ?? []),
    ...(q === undefined ? [] : [saying.strings.quoted(q)]),
    ...(age === undefined ? [] : [`${said.questions.age}: ${age}`]),
    ...(openAt === undefined ? [] : [said.openNow]),
    ...(maxWaitWeeks === undefined ? [] : [`${said.questions.maxWaitWeeks}: ${said.weeks(maxWaitWeeks)}`]),
  ];
}
