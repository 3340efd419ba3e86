import { html, nothing, type TemplateResult } from "lit";
import { whyLabels } from "../../schema/labels/why.ts";
import type { Match } from "../../schema/matching/query.ts";
import type { Offer } from "../../schema/offer.ts";
import type { Code, ListName } from "../../schema/vocabulary.ts";
import { sayDay } from "../shared/calendar.ts";
import type { Said, Words } from "../shared/words.ts";
import { contactLink, outLink } from "./contacts.ts";
import { ruleList, sayAge } from "./criteria.ts";
import { grouped } from "./grouped.ts";
import type { OfferView } from "./offer-view.ts";
import { sayHours } from "./opening.ts";
import { languageName } from "./options.ts";
import { municipalityName } from "./place-names.ts";

type Part = TemplateResult | typeof nothing;

/** All that is known of an offer, in the order in which a person wonders. */
export function details(match: Match, view: OfferView): TemplateResult {
  const { offer } = match;
  const { words } = view;
  const { strings } = words;
  return html`<dl class="details">
      ${section(strings.aboutOffer, about(offer, words))} ${section(strings.firstContact, first(offer, words))}
      ${section(strings.forWhom, forWhom(offer, words))} ${section(strings.notForWhom, notForWhom(offer, words))}
      ${section(strings.gettingIn, gettingIn(offer, words))} ${section(strings.languages, languages(offer, words))}
      ${section(strings.contacts, contacts(offer, view))} ${section(strings.places, places(offer, view))}
      ${section(strings.links, links(offer, words))} ${section(strings.why, why(match, words))}
      ${section(strings.sources, sources(offer, words))}
    </dl>
    <p class="hint">${strings.notAQualityMark}</p>`;
}

function section(title: string, content: Part) {
  return content === nothing
    ? nothing
    : html`<div>
        <dt>${title}</dt>
        <dd>${content}</dd>
      </div>`;
}

const line = (said: Said | null | undefined): Part => (said ? html`<p>${said}</p>` : nothing);

const bullets = (items: readonly Said[]): Part =>
  items.length > 0 ? html`<ul class="bullets">${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;

const labels = <List extends ListName>(words: Words, list: List, codes: readonly Code<List>[]): string[] =>
  codes.map((code) => words.label(list, code));

function about({ description, formats = [], accreditation, fundedUntil }: Offer, words: Words): Part {
  const { strings, said } = words;
  const facts = [
    ...labels(words, "format", formats),
    ...(accreditation ? [strings.accreditedBy(accreditation.by)] : []),
    ...(fundedUntil ? [strings.fundedUntil(sayDay(fundedUntil, strings))] : []),
  ];
  if (!description && facts.length === 0) return nothing;
  return html`${line(description && said(description))} ${bullets(facts)}`;
}

function first(offer: Offer, words: Words): Part {
  const { strings, said, label } = words;
  const { firstContact, steps = [], answeredBy, identity } = offer;
  const anonymity: Partial<Record<Code<"identity">, string>> = {
    anonymous: strings.anonymousMeans,
    "anonymous-first": strings.anonymousMeans,
    unknown: strings.askBeforeName,
  };
  return html`${line(firstContact ? said(firstContact) : strings.firstContactUnknown)}
    ${line(strings.answeredBy(label("answeredBy", answeredBy)))} ${bullets(labels(words, "step", steps))}
    ${line(anonymity[identity])}`;
}

function forWhom(offer: Offer, words: Words): Part {
  const { strings, label } = words;
  const { audiences, relations = [], topics, onlyFor, knows, criteria } = offer;
  const relatives = labels(words, "relation", relations);
  const readers = audiences.map((audience) =>
    audience === "relative" && relatives.length > 0
      ? `${strings.audiences.relative}: ${strings.list(relatives)}`
      : strings.audiences[audience],
  );
  const groups = (list: readonly Code<"group">[], say: (groups: string) => string) =>
    list.length > 0 ? [say(strings.list(list.map((group) => label("group", group))))] : [];
  const age = sayAge(offer, strings);
  const isSilent = criteria.length === 0 && onlyFor.length === 0 && age === null;
  return html`${bullets([
    ...readers,
    strings.topics(labels(words, "topic", topics).join(" · ")),
    ...groups(onlyFor, strings.onlyFor),
    ...groups(knows, strings.knows),
    ...(age ? [age] : []),
  ])}
  ${ruleList(
    criteria.filter(({ rule }) => rule !== "not-accepted"),
    words,
  )}
  ${line(isSilent ? strings.rulesUnknown : null)}`;
}

const notForWhom = ({ criteria }: Offer, words: Words): Part =>
  ruleList(
    criteria.filter(({ rule }) => rule === "not-accepted"),
    words,
  );

function gettingIn({ access, referral, contactByOthers }: Offer, words: Words): Part {
  return html`${bullets([...labels(words, "access", access), words.strings.contactByOthers[contactByOthers]])}
  ${line(referral && words.said(referral))}`;
}

function languages({ languages: tags, interpreter }: Offer, { strings }: Words): Part {
  const names = tags.map((tag) => languageName(tag, strings));
  return bullets([names.length > 0 ? strings.list(names) : strings.languagesUnknown, strings.interpreter[interpreter]]);
}

function contacts({ contacts: ways }: Offer, { words, now }: OfferView): Part {
  if (ways.length === 0) return nothing;
  return html`<ul>
    ${ways.map((contact) => {
      const { channel, label, hours } = contact;
      return html`<li class="contact">
        ${contactLink(contact, words, "")} ${line(label && words.said(label))}
        ${hours ? sayHours(hours, now, words).map(line) : line(words.strings.hoursUnknown)}
        ${line(words.hint("channel", channel))}
      </li>`;
    })}
  </ul>`;
}

function places({ places: all = [] }: Offer, { prepared, words: { strings } }: OfferView): Part {
  return bullets(
    all.map(({ name, street, postalCode, town, municipality, discreet, wheelchairAccess }) => {
      const where = municipalityName(prepared, municipality);
      if (discreet) return strings.discreet(where);
      const address = [name, street, [postalCode, town].filter(Boolean).join(" ") || where].filter(Boolean).join(", ");
      return `${address}. ${strings.wheelchair[wheelchairAccess]}`;
    }),
  );
}

const links = ({ links: all }: Offer, { said, strings }: Words): Part =>
  bullets(all.map(({ url, label }) => outLink(url, said(label), strings)));

const why = ({ why: codes }: Match, { labelled }: Words): Part =>
  bullets(codes.map((code) => labelled(whyLabels[code])));

/** Each document once, with every place in it that something here rests on. */
function sources({ sources: all }: Offer, { strings }: Words): Part {
  const documents = grouped(all, ({ title, publisher, year }) => [title, publisher, year].join("\n"));
  return bullets(
    documents.map((cited) => {
      const { title = "", publisher, year, url } = cited[0] ?? {};
      const places = cited.map(({ locator }) => locator).join("; ");
      return html`${url ? outLink(url, title, strings) : title}. ${publisher}, ${year ?? strings.noYear}. ${places}.`;
    }),
  );
}
