import { html, nothing, type TemplateResult } from "lit";
import type { KeptOut } from "../../schema/matching/query.ts";
import type { Criterion, Offer } from "../../schema/offer.ts";
import type { Strings } from "../shared/strings.ts";
import type { Said, Words } from "../shared/words.ts";
import { grouped } from "./grouped.ts";

/** Rules with how far they reach: a place's own first, a project's and those of unknown reach each under a sentence. */
export function ruleList(criteria: readonly Criterion[], words: Words): TemplateResult | typeof nothing {
  if (criteria.length === 0) return nothing;
  const isDoubtful = ({ basis }: Criterion) => basis !== "general";
  const groups = grouped(
    [...criteria.filter((rule) => !isDoubtful(rule)), ...criteria.filter(isDoubtful)],
    ({ basis, year }) => (basis === "general" ? basis : `${basis} ${year}`),
  );
  return html`${groups.map((rules) => {
    const reach = rules[0] && sayReach(rules[0], words.strings);
    return html`${reach ? html`<p>${reach}</p>` : nothing}
      <ul class="bullets">
        ${rules.map(({ text }) => html`<li>${words.said(text)}</li>`)}
      </ul>`;
  })}`;
}

function sayReach({ basis, year }: Criterion, strings: Strings): string | null {
  if (basis === "project") return strings.projectRule(year);
  return basis === "unknown" ? strings.unknownRule : null;
}

export function sayAge({ age }: Offer, strings: Strings): string | null {
  const { min, max } = age ?? {};
  if (min !== undefined && max !== undefined) return strings.ageBetween(min, max);
  if (min !== undefined) return strings.ageFrom(min);
  return max === undefined ? null : strings.ageTo(max);
}

/** Why a place itself says no, in its own words. */
export function reasons({ offer, because }: KeptOut, words: Words): Said[] {
  return because.flatMap((reason): Said[] => {
    if (reason === "age") return [words.strings.onlyAges(sayAge(offer, words.strings) ?? "")];
    const rule = offer.criteria[reason];
    return rule ? [words.said(rule.text)] : [];
  });
}
