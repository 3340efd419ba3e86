import { html, nothing, type TemplateResult } from "lit";
import { medicalLineAt } from "../../schema/matching/medical-line.ts";
import type { SentenceLang } from "../../schema/saying/sentences.ts";
import { acuteSection } from "./acute.ts";
import { type Choices, mayBeChild } from "./choices.ts";
import { outLink } from "./contacts.ts";
import type { Found } from "./found.ts";
import { moreQuestions } from "./more-questions.ts";
import type { Options } from "./options.ts";
import { followUpQuestion, municipalityQuestion, topicQuestion, whoQuestion, wordsQuestion } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { results } from "./results.ts";

/** Whom to call, as near to the person as is known. */
export function acute(lang: SentenceLang, choices: Choices, areAbove: boolean, found: Found | undefined) {
  const medicalLine = found && medicalLineAt(found.prepared, choices.where, found.now, lang);
  return acuteSection({ lang, medicalLine, childFirst: mayBeChild(choices) }, areAbove);
}

/** The questions and what they lead to. `level` is that of the heading above. */
export function finder(found: Found, options: Options, level: number, reading: Reading): TemplateResult {
  const { prepared, choices, words, fixed, result } = found;
  const { choose, placeField, isLong, toggleLength, toResults, adviceHref } = reading;
  const asking = { choices, words, choose };
  return html`${fixed.audience ? nothing : whoQuestion(asking)} ${followUpQuestion(asking)}
    ${choices.audience === "relative" && adviceHref ? html`<p>${outLink(adviceHref, words.strings.besideSomeone, words.strings)}</p>` : nothing}
    <button type="button" class="quiet to-results" @click=${toResults}>
      ${words.strings.toResults(result.matches.length)}
    </button>
    <div class="columns">
      <div class="asking" role="search" aria-label=${words.strings.title} part="questions">
        ${fixed.topic ? nothing : topicQuestion(asking, isLong, toggleLength)}
        <div>${placeField.render(prepared, asking)} ${municipalityQuestion(asking, prepared)}</div>
        <div>${wordsQuestion(asking)}</div>
        ${moreQuestions(asking, options)}
      </div>
      <div class="results" part="results">${results(found, level + 1, reading)}</div>
    </div>
    <p class="credit" lang="da">${prepared.registry.areas.credit}</p>`;
}
