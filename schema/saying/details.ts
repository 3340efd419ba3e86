import { whyLabels } from "../labels/why.ts";
import type { Places } from "../matching/places.ts";
import type { Match } from "../matching/query.ts";
import type { Offer } from "../offer.ts";
import { sayAddress } from "./address.ts";
import { beingChanged } from "./changing.ts";
import type { DetailPart, Words } from "./detail-part.ts";
import { forWhom, notForWhom } from "./for-whom.ts";
import { grouped } from "./grouped.ts";
import { languageName } from "./languages.ts";
import { sayHours } from "./opening.ts";
import type { Saying } from "./saying.ts";
import { sayFunding } from "./standing.ts";

type SectionName =
  | "aboutOffer"
  | "firstContact"
  | "forWhom"
  | "notForWhom"
  | "gettingIn"
  | "languages"
  | "contacts"
  | "places"
  | "links"
  | "why"
  | "sources";

/** What is known of one thing that a person wonders about. */
export interface DetailSection {
  name: SectionName;
  title: string;
  parts: DetailPart[];
}

/** All that is known of an offer, in the order in which a person wonders; nothing under a title is left out with it. */
export function offerDetails(match: Match, places: Places, now: Date, saying: Saying): DetailSection[] {
  const { offer } = match;
  const { strings } = saying;
  const sections: [name: SectionName, parts: DetailPart[]][] = [
    ["aboutOffer", about(offer, now, saying)],
    ["firstContact", first(offer, saying)],
    ["forWhom", forWhom(offer, saying)],
    ["notForWhom", notForWhom(offer, saying)],
    ["gettingIn", gettingIn(offer, saying)],
    ["languages", languages(offer, saying)],
    ["contacts", contacts(offer, now, saying)],
    ["places", whereabouts(offer, places, saying)],
    ["links", links(offer, saying)],
    ["why", [bullets(match.why.map((code) => saying.labelled(whyLabels[code])))]],
    ["sources", sources(offer, saying)],
  ];
  return sections
    .map(([name, parts]) => ({
      name,
      title: strings[name],
      parts: parts.filter((part) => part.type === "line" || part.items.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0);
}

const line = (said: Words | null | undefined): DetailPart[] => (said ? [{ type: "line", said }] : []);

/** First under a title: what follows is what was approved last. */
const changes = (...asked: Parameters<typeof beingChanged>): DetailPart[] => beingChanged(...asked).flatMap(line);

const bullets = (items: Words[]): DetailPart => ({ type: "bullets", items });

function about(offer: Offer, now: Date, { strings, label }: Saying): DetailPart[] {
  const { description, formats = [], accreditation } = offer;
  return [
    ...line(description),
    bullets([
      ...formats.map((code) => label("format", code)),
      ...(accreditation ? [strings.accreditedBy(accreditation.by)] : []),
      ...sayFunding(offer, now, strings),
    ]),
  ];
}

function first({ firstContact, steps = [], answeredBy, identity }: Offer, { strings, label }: Saying): DetailPart[] {
  const mayBeAnonymous = identity === "anonymous" || identity === "anonymous-first";
  return [
    ...line(firstContact ?? strings.firstContactUnknown),
    ...line(strings.answeredBy(label("answeredBy", answeredBy))),
    bullets(steps.map((code) => label("step", code))),
    ...(mayBeAnonymous ? line(strings.anonymousMeans) : []),
  ];
}

/** How one is referred is written to those who refer: where nobody has to, only they are told of it. */
function gettingIn({ access, referral, contactByOthers }: Offer, { strings, label, toProfessional }: Saying) {
  const opensItself = access.every((code) => code === "self-referral" || code === "drop-in");
  return [
    bullets([...access.map((code) => label("access", code)), strings.contactByOthers[contactByOthers]]),
    ...(referral && (toProfessional || !opensItself) ? [...line(strings.toReferrer), ...line(referral)] : []),
  ];
}

function languages({ languages: tags, interpreter }: Offer, { strings }: Saying): DetailPart[] {
  const names = tags.map((tag) => languageName(tag, strings));
  return [
    bullets([names.length > 0 ? strings.list(names) : strings.languagesUnknown, strings.interpreter[interpreter]]),
  ];
}

function contacts(offer: Offer, now: Date, saying: Saying): DetailPart[] {
  const items = offer.contacts.map((contact) => ({
    contact,
    lines: [
      contact.label,
      ...(contact.hours ? sayHours(contact.hours, now, saying) : [saying.strings.hoursUnknown]),
      saying.hint("channel", contact.channel),
    ].filter((said) => said !== undefined),
  }));
  return [...changes(offer, saying, "contacts"), { type: "contacts", items }];
}

function whereabouts(offer: Offer, places: Places, saying: Saying): DetailPart[] {
  const { strings } = saying;
  const said = (offer.places ?? []).map((place) => {
    const address = sayAddress(place, places, strings);
    return place.discreet ? address : `${address}. ${strings.wheelchair[place.wheelchairAccess]}`;
  });
  return [...changes(offer, saying, "places"), bullets(said)];
}

function links(offer: Offer, saying: Saying): DetailPart[] {
  const items = offer.links.map(({ url, label }) => ({ url, said: label, after: [] }));
  return [...changes(offer, saying, "links"), { type: "links", items }];
}

/** Each document once, with every place in it that something here rests on. */
function sources({ sources: all }: Offer, { strings }: Saying): DetailPart[] {
  const documents = grouped(all, ({ title, publisher, year }) => [title, publisher, year].join("\n"));
  const items = documents.map((cited) => {
    const { title = "", publisher, year, url } = cited[0] ?? {};
    const locators = cited.map(({ locator }) => locator).join("; ");
    // A document's title and what is said of the place in it are in the document's language.
    const after = [`. ${publisher}, ${year ?? strings.noYear}. `, { da: `${locators}.` }];
    return { url, said: { da: title }, after };
  });
  return [{ type: "links", items }];
}
