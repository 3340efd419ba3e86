import { html, nothing, type TemplateResult } from "lit";
import { telephone } from "../../../../schema/acute-lines.ts";
import type { Review } from "../../../../schema/review.ts";
import { difference } from "../../difference.ts";
import { said } from "../../said.ts";
import { sayDayOf } from "../days.ts";
import { readable } from "../fields/readable.ts";
import { readingOf } from "../fields/readings.ts";
import { type Deciding, sayFields } from "./deciding.ts";
import { decision } from "./decision.ts";
import { criticalIn, oldNumbers } from "./facts.ts";
import { whyNotMine } from "./may-decide.ts";
import { type QueueWords, queueWords } from "./words.ts";

/** One proposal: about what, by whom, since when, field by field, and the way to decide on it. */
export function reviewArticle(review: Review, deciding: Deciding): TemplateResult {
  const { names, language } = deciding;
  const words = queueWords[language];
  const { subjectKind, organisation, subject } = review;
  const isOf = organisation !== null && organisation !== subject;
  return html`<article class="card" data-review=${review.id} aria-labelledby="name-${review.id}">
    <h3 id="name-${review.id}">${said(names.subject(review), language)}</h3>
    <p class="hint">${words.kinds[subjectKind]} ${isOf ? html`${words.of} ${said(names.organisation(organisation), language)}` : nothing}</p>
    ${howItStands(review, deciding, words)} ${whatToCheck(review, deciding, words)}
    ${review.changes.length > 0 ? differenceOf(review, deciding) : nothing}
    ${review.state === "open" ? wayToDecide(review, deciding, words) : nothing} ${deciding.trouble}
  </article>`;
}

function howItStands(review: Review, deciding: Deciding, words: QueueWords): TemplateResult {
  const { names, language } = deciding;
  const by = review.proposers.map(
    ({ holder, organisation }, place) =>
      html`${place > 0 ? "; " : nothing}<span lang="da">${holder}</span>, ${said(names.organisation(organisation), language)}`,
  );
  const facts: [string, string | TemplateResult[] | null][] = [
    [words.proposedBy, by],
    [words.proposedOn, sayDayOf(review.proposedAt, language)],
    [words.decidedOn, review.decidedAt && sayDayOf(review.decidedAt, language)],
    [words.reasonGiven, review.reason],
    [words.fields, review.state === "open" ? null : sayFields(review, review.fields, deciding)],
  ];
  return html`<dl class="facts">
    ${facts.map(([name, value]) => value && html`<div><dt>${name}:</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

/** What must be checked before it is approved, in words. */
function whatToCheck(review: Review, deciding: Deciding, words: QueueWords) {
  if (review.state !== "open") return nothing;
  const critical = criticalIn(review);
  const numbers = oldNumbers(review);
  return html`<div class="note">
    ${
      critical.length > 0
        ? html`<p><strong>${words.critical}: ${sayFields(review, critical, deciding)}.</strong> ${words.criticalNote}</p>`
        : nothing
    }
    ${critical.length < review.fields.length ? html`<p>${words.textNote}</p>` : nothing}
    ${numbers && whomToCall(numbers, words)}
  </div>`;
}

const whomToCall = (numbers: string[], words: QueueWords): TemplateResult =>
  numbers.length === 0
    ? html`<p>${words.noOldNumber}</p>`
    : html`<p>${words.callFirst}</p>
        ${numbers.map((number) => html`<p><a class="button" href=${telephone(number)}>${words.call(number)}</a></p>`)}`;

function wayToDecide(review: Review, deciding: Deciding, words: QueueWords): TemplateResult {
  const why = whyNotMine(review, deciding.me);
  if (why) return html`<p>${words.notMine[why]} ${words.askAnother}</p>`;
  return decision(review, deciding, words);
}

function differenceOf(review: Review, { words, language, names }: Deciding): TemplateResult | typeof nothing {
  const critical = criticalIn(review);
  const beside = (field: string) =>
    critical.includes(field) ? html`<span class="tag">${queueWords[language].criticalTag}</span>` : nothing;
  const reading = { ...readingOf(review.subjectKind, words, names.areas), sides: queueWords[language].sides, beside };
  return difference(
    review.changes.map((change) => readable(change, language)),
    reading,
  );
}
