import { html, nothing, type TemplateResult } from "lit";
import type { KeptOut } from "../../schema/matching/query.ts";
import type { Criterion, Offer } from "../../schema/offer.ts";
import type { Strings } from "../shared/strings.ts";
import type { Said, Words } from "../shared/words.ts";

/** Rules with how far they reach: a place's own first, a project's and those of unknown reach each under a sentence. */
export function ruleList(criteria: readonly Criterion[], words: Words): TemplateResult | typeof nothing {
  const [general, ...doubtful] = grouped(criteria);
  if (!general) return nothing;
  return html`${[general, ...doubtful].map((rules) => {
    const reach = sayReach(rules[0], words.strings);
    return html`${reach ? html`<p>${reach}</p>` : nothing}
      <ul class="bullets">
        ${rules.map(({ text }) => html`<li>${words.said(text)}</li>`)}
      </ul>`;
  })}`;
}

/** The place's own rules first, and the others together with those of the same reach and year. */
function grouped(criteria: readonly Criterion[]): Criterion[][] {
  const groups = Map.groupBy(criteria, ({ basis, year }) => (basis === "general" ? basis : `${basis} ${year ?? ""}`));
  const { general, ...others } = Object.fromEntries(groups);
  return [...(general ? [general] : []), ...Object.values(others)];
}

function sayReach(rule: Criterion | undefined, strings: Strings): string | null {
  if (rule?.basis === "project") return strings.projectRule(rule.year);
  return rule?.basis === "unknown" ? strings.unknownRule : null;
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
