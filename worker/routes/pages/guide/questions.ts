import { html } from "hono/html";
import type { Asker } from "../../../../schema/matching/askers.ts";
import { guidanceSentences } from "../../../../schema/saying/guidance-sentences.ts";
import type { Markup } from "../layout.ts";
import { radios, select } from "../plain/form-fields.ts";
import { municipalityOptions } from "../plain/municipality-options.ts";
import type { Reader } from "../plain/reader.ts";
import { askerKey, type GuideAnswers } from "./form.ts";
import { guideSentences } from "./sentences.ts";

/** A button for each situation that the registry tells of: one tap leads to the advice. */
export function situationButtons({ askerSent, municipality }: GuideAnswers, reader: Reader): Markup {
  const { prepared, saying, lang } = reader;
  return html`<form method="post" action="/guide" autocomplete="off">
        <input type="hidden" name="lang" value="${lang}">
        ${askerSent && html`<input type="hidden" name="asker" value="${askerSent}">`}
        ${municipality && html`<input type="hidden" name="municipality" value="${municipality}">`}
        <ul class="buttons">
          ${prepared.registry.situations.map(
            ({ id, title }) => html`<li><button name="situation" value="${id}">${saying.plain(title)}</button></li>`,
          )}
        </ul>
      </form>`;
}

/** Who asks, where the situation says different things to different people, and where. */
export function askerQuestions(
  { told, municipality }: GuideAnswers & Required<Pick<GuideAnswers, "told">>,
  reader: Reader,
): Markup {
  const { lang } = reader;
  const { questions, wholeCountry, submit } = guideSentences[lang];
  const asker = { name: "asker", question: questions.asker, answers: [askerKey(told.asker)] };
  const where = { name: "municipality", question: questions.municipality, answers: municipality ? [municipality] : [] };
  return html`<form method="post" action="/guide" autocomplete="off">
        <input type="hidden" name="lang" value="${lang}">
        <input type="hidden" name="situation" value="${told.situation.id}">
        ${
          told.askers.length > 1 &&
          radios(
            asker,
            told.askers.map((each) => ({ value: askerKey(each), label: sayAsker(each, reader) })),
          )
        }
        ${select(where, [{ value: "", label: wholeCountry }, ...municipalityOptions(reader)])}
        <p><button class="main">${submit}</button></p>
      </form>`;
}

function sayAsker({ audience, role, relation }: Asker, { saying, lang }: Reader): string {
  if (role !== null) return saying.label("role", role);
  return relation === null ? guidanceSentences[lang].askers[audience] : saying.label("relation", relation);
}
