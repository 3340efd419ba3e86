import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Contact, Offer } from "../../schema/offer.ts";
import { sayAddress } from "../../schema/saying/address.ts";
import { sayDay } from "../../schema/saying/calendar.ts";
import { capitalised } from "../../schema/saying/capitalised.ts";
import { beingChanged } from "../../schema/saying/changing.ts";
import { sayHours } from "../../schema/saying/opening.ts";
import { sayFunding } from "../../schema/saying/standing.ts";
import type { Words } from "../shared/words.ts";

/** A way to get in touch, as it stands on paper. */
export interface Line {
  text: string;
  hours: string;
}

/** One place on the sheet. Without a name the person writes a word of their own. */
export interface Entry {
  name: string | null;
  lines: Line[];
  where: string;
  /** What may not hold for long: a number that is being changed, money that ends. */
  notes: string[];
  /** What happens first: in short, and what more is said of it where there is room. */
  first: { short: string; rest: string } | null;
}

/** What is printed. Nothing in it says what the help is for, but for the names of the places. */
export interface Sheet {
  lang: string;
  /** Of the document and on top of the page. */
  title: string;
  printed: string;
  /** What stands beside the empty line of an entry without a name. */
  ownWord: string;
  entries: Entry[];
}

/** What it takes to say an offer on paper. */
export interface SheetView {
  prepared: Prepared;
  words: Words;
  now: Date;
}

/** Letters of a first contact that are printed where there is little room: as many whole sentences as go into it. */
const shortest = 120;

const isNumber = ({ channel, value }: Contact): boolean =>
  ["phone", "sms", "callback"].includes(channel) && !value.startsWith("https:");

export const hasNumber = ({ contacts }: Offer): boolean => contacts.some(isNumber);

/** `onlyNumbers` leaves out all that could name a place: those without a number, addresses, mail and pages. */
export function sheetOf(offers: readonly Offer[], onlyNumbers: boolean, view: SheetView): Sheet {
  const { words, now } = view;
  const { handout } = words.strings;
  return {
    lang: words.tag,
    title: onlyNumbers ? handout.numbersTitle : handout.sheetTitle,
    printed: handout.printed(sayDay(isoDay(dayNumberAt(now)), words.strings)),
    ownWord: handout.ownWord,
    entries: onlyNumbers
      ? offers.filter(hasNumber).map((offer) => numberEntry(offer, view))
      : offers.map((offer) => wholeEntry(offer, view)),
  };
}

const numberEntry = (offer: Offer, { words, now }: SheetView): Entry => ({
  name: null,
  lines: offer.contacts.filter(isNumber).map((contact) => lineOf(contact, words, now)),
  where: "",
  notes: beingChanged(offer, words, "contacts"),
  first: null,
});

function wholeEntry(offer: Offer, { prepared, words, now }: SheetView): Entry {
  const { strings, plain } = words;
  const { name, contacts, links, places = [], firstContact } = offer;
  const [link] = links;
  const page = link ? strings.handout.noContact(onPaper(link.url)) : strings.noContactAtAll;
  return {
    name: plain(name),
    lines: contacts.length > 0 ? contacts.map((contact) => lineOf(contact, words, now)) : [{ text: page, hours: "" }],
    where: places.map((place) => sayAddress(place, prepared, strings)).join(" · "),
    notes: [...beingChanged(offer, words, "contacts", "links", "places"), ...sayFunding(offer, now, strings)],
    first: firstContact ? inShort(plain(firstContact)) : null,
  };
}

function lineOf({ channel, value, hours }: Contact, words: Words, now: Date): Line {
  return {
    text: `${words.strings.handout.ways[channel] ?? words.label("channel", channel)}: ${onPaper(value)}`,
    hours: hours ? sayHours(hours, now, words).map(capitalised).join(". ") : "",
  };
}

/** Of a page only the site: nobody types the rest, and it may say what the page is about. */
const onPaper = (value: string): string => (value.startsWith("https:") ? new URL(value).host : value);

function inShort(text: string): NonNullable<Entry["first"]> {
  const sentences = text.split(/(?<=[.!?]) /);
  let short = sentences.shift() ?? "";
  while (sentences[0] !== undefined && short.length + sentences[0].length < shortest) short += ` ${sentences.shift()}`;
  return { short, rest: sentences.join(" ") };
}
