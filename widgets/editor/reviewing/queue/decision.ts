import { html, type TemplateResult } from "lit";
import type { Review } from "../../../../schema/review.ts";
import { askOnce } from "../ask-once.ts";
import { askReason } from "../ask-reason.ts";
import { type Deciding, sayFields } from "./deciding.ts";
import { criticalIn } from "./facts.ts";
import type { QueueWords } from "./words.ts";

/** Yes or no to a proposal. Neither is done by one press: what is about to happen is said first. */
export function decision(review: Review, deciding: Deciding, words: QueueWords): TemplateResult {
  if (deciding.decision === "approval") return approval(review, deciding, words);
  if (deciding.decision === "rejection") return rejection(review, deciding, words);
  return html`<p class="actions">
    <button type="button" class="button" @click=${() => deciding.ask("approval")}>${words.approve}</button>
    <button type="button" class="button" @click=${() => deciding.ask("rejection")}>${words.reject}</button>
  </p>`;
}

function approval(review: Review, deciding: Deciding, words: QueueWords): TemplateResult {
  const critical = criticalIn(review);
  const isCritical = critical.length > 0;
  const haveYouChecked = isCritical ? words.haveYouChecked(sayFields(review, critical, deciding)) : "";
  return askOnce({
    question: `${haveYouChecked} ${words.becomesPublic}`,
    no: words.notYet,
    yes: isCritical ? words.checked : words.yesApprove,
    onNo: () => deciding.ask(null),
    onYes: () => deciding.decide(""),
  });
}

function rejection(review: Review, { isReasonMissing, ask, decide }: Deciding, words: QueueWords): TemplateResult {
  return askReason({
    ...{ id: `why-${review.id}`, question: words.why, hint: words.whyHint, missing: words.whyMissing },
    ...{ isMissing: isReasonMissing, no: words.notYet, yes: words.sendRejection },
    onNo: () => ask(null),
    onYes: decide,
  });
}
