import { type AcutePart, acuteLines } from "../../../../schema/acute-lines.ts";
import type { Match } from "../../../../schema/matching/query.ts";
import { search } from "../../../../schema/matching/search.ts";
import type { Contact, Offer } from "../../../../schema/offer.ts";
import { sayAddress } from "../../../../schema/saying/address.ts";
import { capitalised } from "../../../../schema/saying/capitalised.ts";
import { beingChanged, wayInBeingChanged } from "../../../../schema/saying/changing.ts";
import { sayHours } from "../../../../schema/saying/opening.ts";
import type { Reader } from "../plain/reader.ts";

/** One place as it stands on paper. */
export interface Row {
  offer: Offer;
  /** Numbers to call; else where on the web it is, as one types it. */
  ways: string[];
  isNumber: boolean;
  /** Its hours, and whether the way to it is being changed. */
  notes: string[];
  /** Where one meets the people, unless that is told to few. */
  where: string[];
  /** By the place itself, and not too long ago. */
  isConfirmed: boolean;
}

/** What goes on one A4 sheet below the acute lines, in lines; what stands between two rows; how much one line holds. */
const sheet = { lines: 22, gap: 0.5, characters: 42 };

/** The numbers that stand among the acute lines already. */
export const acuteNumbers = (lang: Reader["lang"]): string[] =>
  acuteLines({ lang })
    .flat()
    .flatMap((piece: AcutePart) => (typeof piece === "string" ? [] : [piece.number]));

/** Places that somebody who lives there can call or write to, those with a number first, as many as one sheet holds. */
export function rowsFor(municipality: string | undefined, onlyNumbers: boolean, reader: Reader): Row[] {
  const { prepared, now, lang } = reader;
  const { matches } = search(
    prepared,
    {
      audience: ["self", "relative"],
      channel: ["phone", "chat"],
      ...(municipality !== undefined && { municipality: [municipality] }),
    },
    now,
  );
  const known = new Set(acuteNumbers(lang));
  const rows = matches
    .filter(({ why }) => !why.includes("paused") && !why.includes("funding-over"))
    .map((match) => rowOf(match, reader))
    .filter(
      ({ ways, isNumber }) => ways.length > 0 && (isNumber ? !ways.every((way) => known.has(way)) : !onlyNumbers),
    );
  return fitting([...rows.filter(({ isNumber }) => isNumber), ...rows.filter(({ isNumber }) => !isNumber)]);
}

function rowOf({ offer, freshness }: Match, reader: Reader): Row {
  const { now, saying } = reader;
  const numbers = offer.contacts.filter(isPhone);
  const chats = offer.contacts.filter(({ channel }) => channel === "chat");
  const page = chats[0]?.value ?? offer.links[0]?.url;
  const ways = numbers.length > 0 ? numbers.map(({ value }) => value) : page === undefined ? [] : [onPaper(page)];
  const shown = numbers.length > 0 ? numbers : chats;
  return {
    offer,
    ways: [...new Set(ways)],
    isNumber: numbers.length > 0,
    notes: [
      ...new Set(shown.flatMap(({ hours }) => (hours ? sayHours(hours, now, saying).map(capitalised) : []))),
      ...wayInBeingChanged(offer, saying),
    ],
    where: whereOf(offer, reader),
    isConfirmed: freshness === "confirmed",
  };
}

function whereOf(offer: Offer, { saying, prepared }: Reader): string[] {
  const told = (offer.places ?? []).filter(({ discreet }) => !discreet);
  const addresses = told.map((place) => sayAddress(place, prepared, saying.strings));
  return addresses.length > 0 ? [...addresses, ...beingChanged(offer, saying, "places")] : [];
}

const isPhone = ({ channel }: Contact): boolean => channel === "phone";

/** An address as one types it: no more of it than the site, when that is long. */
function onPaper(url: string): string {
  const typed = url.replace(/^https:\/\/(www\.)?|\/$/g, "");
  return typed.length <= sheet.characters ? typed : new URL(url).host.replace(/^www\./, "");
}

/**
 * The first rows that go on the sheet together, without those that take more room than is left; a place that stands there
 * twice by the same way stands there once.
 */
function fitting(rows: readonly Row[]): Row[] {
  const fits: Row[] = [];
  let left = sheet.lines;
  for (const row of rows) {
    if (fits.some(({ ways }) => ways.every((way) => row.ways.includes(way)))) continue;
    const needed = linesOf(row) + sheet.gap;
    if (needed > left) continue;
    left -= needed;
    fits.push(row);
  }
  return fits;
}

function linesOf({ offer, ways, notes, where }: Row): number {
  const texts = [offer.name.da, notes.join(". "), ...where];
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / sheet.characters), 0);
  return Math.max(ways.length * 1.5, lines);
}
