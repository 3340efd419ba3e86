import { digitsSaid } from "./number-words.ts";
import { isUnit } from "./ordinary-numbers.ts";

/** Whether a plain reading holds a street with its house number, a post box, or what else only addresses have. */
export function tellsStreetAddress(reading: string): boolean {
  if (signs.some((sign) => sign.test(reading))) return true;
  return houses.some((house) =>
    [...reading.matchAll(house)].some(({ groups: { number = "", after = "", counted } = {} }) => {
      return isHouseNumber(number, counted !== undefined) && !isUnit(after);
    }),
  );
}

const signs = [
  /post ?-?bo(?:ks|x)|(?<!\p{L})bo(?:ks|x) ?(?:nr\.? ?)?\d/iu,
  // "12. tv", "2. sal, th", "st. mf"
  /(?<!\d)\d{1,2}\. ?(?:sal,? ?)?(?:tv|th|mf)(?!\p{L})|(?<!\p{L})(?:st|kld?)\.? ?,? ?(?:tv|th|mf)(?!\p{L})/iu,
  // Postal codes that are also years.
  /(?<!\d)(?:19\d\d|2000) (?:frederiksberg|frb|københavn|kbh)/iu,
  // In small letters "alle" also says "all of them".
  /(?<!\p{L})alle ?,? ?\d{1,3}\p{L}?(?= ?(?:[,.;)]|$|\d{4}))/iu,
];

const roads = [
  "vej(?:en)?|gaden?|stræde(?:t)?|boulevard(?:en)?|plads(?:en)?|torv(?:et)?|vænge(?:t)?|stien|bakken?|parken|toften?",
  "kaj(?:en)?|bryggen?|vang(?:en)?|promenaden?|esplanaden?|passagen?|kanal|lunden|haven|bro|gard(?:en)?",
  "strand(?:en)?|krogen?|høj(?:en)?|havn(?:en)?|linien?",
  "\\p{L}{2}alle",
].join("|");
const number = "(?=(?<number>[\\p{L}\\p{N}]{1,30})(?![\\p{L}\\p{N}]) ?(?<after>\\p{L}{0,20}))";
/** What comes after these is no house, though they may have a capital. */
const numbered = [
  "Kl|Trin|Modul|Hold|Fase|Kapitel|Bilag|Uge|Gruppe|Step|Module|Phase|Chapter|Group|Week|Level",
  "May|March|June|July|\\p{L}{2,6}day",
].join("|");
const houses = [
  // "Vestergade 12", "gammel kongevej nr. tolv"
  new RegExp(
    `(?<!\\p{L})\\p{L}{0,40}(?:${roads})(?!\\p{L})[ ,.-]{0,3}(?<counted>(?:i )?(?:nr|nummer|no)\\.? ?)?${number}`,
    "giu",
  ),
  // "ved Langelinie 3", "Nørre Allé 3": a name inside a sentence, or of two words
  new RegExp(
    `(?<=[\\p{Ll},] |\\()\\p{Lu}\\p{L}{0,40}\\p{Ll}(?<!(?<!\\p{L})(?:${numbered})) (?![\\p{L}\\p{N}]{1,30}[-.:]\\d)${number}`,
    "gu",
  ),
];

const isHouseNumber = (written: string, counted: boolean) =>
  /^[\dOolI]{1,3}\p{L}?$/u.test(written) ? /\d/.test(written) : digitsSaid(written.toLowerCase()) >= (counted ? 1 : 2);
