import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Places } from "../../schema/matching/places.ts";
import { municipalityName } from "../../schema/saying/place-names.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import type { Words } from "../shared/words.ts";
import { type Choices, forAudience, toggled } from "./choices.ts";
import { checkboxes, radios } from "./fields.ts";
import { severalMunicipalities, shortName } from "./place-names.ts";

/** What every question needs: what has been chosen, how to say things, and where to put an answer. */
export interface Asking {
  choices: Choices;
  words: Words;
  choose: (choices: Choices) => void;
}

export function whoQuestion({ choices, words, choose }: Asking): TemplateResult {
  return radios({
    id: "who",
    question: words.strings.who,
    options: codeLists.audience.map((value) => ({ value, label: words.label("audience", value) })),
    value: choices.audience,
    onChoose: (audience) => choose(forAudience(choices, audience)),
    isLarge: true,
  });
}

/** What is asked because of the answer to "who": skippable, and gone again with that answer. */
export function followUpQuestion(asking: Asking): TemplateResult | typeof nothing {
  if (asking.choices.audience === "relative") return relationQuestion(asking);
  if (asking.choices.audience === "professional") return seekingQuestion(asking);
  return nothing;
}

function relationQuestion({ choices, words, choose }: Asking) {
  return radios({
    id: "relation",
    question: words.strings.relation,
    hint: words.strings.skippable,
    options: codeLists.relation.map((value) => ({
      value,
      label: words.label("relation", value),
      hint: value === choices.relation ? words.hint("relation", value) : undefined,
    })),
    value: choices.relation,
    onChoose: (relation) => choose({ ...choices, relation }),
  });
}

function seekingQuestion({ choices, words: { strings }, choose }: Asking) {
  return radios({
    id: "seeking",
    question: strings.seeking,
    hint: strings.seekingHint,
    options: [
      { value: "citizen" as const, label: strings.seekingCitizen },
      { value: "own" as const, label: strings.seekingOwn },
    ],
    value: choices.seeking,
    onChoose: (seeking) => choose({ ...choices, seeking }),
  });
}

const firstTopics = 4;

/** The topics most people come with, and the rest behind a button that says how many they are. */
export function topicQuestion(asking: Asking, isLong: boolean, onLength: () => void): TemplateResult {
  const { choices, words, choose } = asking;
  const { strings } = words;
  const { topic: chosen } = choices.codes;
  const shown = codeLists.topic.filter((code, index) => isLong || index < firstTopics || chosen.includes(code));
  const hidden = codeLists.topic.length - shown.length;
  return checkboxes({
    id: "topic",
    question: strings.topic,
    hint: strings.topicHint,
    options: shown.map((value) => ({
      value,
      label: words.label("topic", value),
      hint: chosen.includes(value) ? words.hint("topic", value) : undefined,
    })),
    chosen,
    onToggle: (code) => choose(toggled(choices, "topic", code)),
    after: html`<button type="button" class="quiet" aria-expanded=${isLong} @click=${onLength}>
      ${isLong ? strings.fewerTopics : strings.moreTopics(hidden)}
    </button>`,
  });
}

/** Asked only when the postal code lies in several municipalities. */
export function municipalityQuestion(
  { choices, words, choose }: Asking,
  places: Places,
): TemplateResult | typeof nothing {
  const { where } = choices;
  const several = severalMunicipalities(places, where);
  if (several.length === 0) return nothing;
  return radios({
    id: "municipality",
    question: words.strings.whereSeveral(shortName(places, where)),
    hint: words.strings.whereSeveralHint,
    options: several.map((value) => ({ value, label: municipalityName(places, value) })),
    value: where.municipality ?? null,
    onChoose: (municipality) => choose({ ...choices, where: { ...where, municipality } }),
  });
}

/** The search in a person's own words. What keeps browsers and their helpers from storing or sending them is all here. */
export function wordsQuestion({ choices, words: { strings }, choose }: Asking): TemplateResult {
  return html`<label for="words" class="question">${strings.words}</label>
    <p class="hint" id="words-hint">${strings.wordsHint}</p>
    <input
      id="words"
      class="field"
      type="search"
      role="searchbox"
      aria-describedby="words-hint"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      writingsuggestions="false"
      enterkeyhint="search"
      maxlength="300"
      .value=${live(choices.words)}
      @input=${(event: Event & { currentTarget: HTMLInputElement }) =>
        choose({ ...choices, words: event.currentTarget.value })}
    />`;
}
