import type { Chance, Fact } from "./disguises.ts";

const toCall = [
  "Ring til os på …, hvis du har brug for at tale med nogen.",
  "Du kan være anonym, når du kontakter os. … Vi svarer hver dag.",
  "Vi svarer alle dage kl. 10-15 på ….",
  "Skriv en sms til … og sig, hvad du har brug for.",
  "I 2022 fik vi et nyt nummer: …. Det er gratis.",
  "Har du det svært, så sig det til … i aften",
  "…",
];
const toCallShort = [
  "Ring … nu.",
  "Er der fare, så ring til …!",
  "Send en sms til ….",
  "Tlf. …",
  "Nummeret er …, døgnet rundt.",
];

/** Eight digits, as Danish numbers have. */
export function phoneNumber(chance: Chance): Fact {
  const digits = digitsOf(chance, 8);
  const sizes = chance.pick([[8], [4, 4], [2, 2, 2, 2], [2, 3, 3], [3, 2, 3], [1, 1, 1, 1, 1, 1, 1, 1]]);
  const country = chance.chance(0.2) ? chance.pick(["+45 ", "0045 ", "(+45) ", "00 45 "]) : "";
  const groups = sizes.map((size) => digits.splice(0, size));
  return [toCall, country + joined(chance, groups)];
}

/** Three or four digits, in a sentence that says to call or write. */
export function shortNumber(chance: Chance): Fact {
  const digits = digitsOf(chance, chance.pick([3, 4]));
  const groups = chance.chance(0.5) ? [digits] : [digits.splice(0, digits.length - 2), digits];
  return [toCallShort, joined(chance, groups)];
}

const digitsOf = (chance: Chance, count: number) =>
  Array.from({ length: count }, (_, index) => (index === 0 ? chance.pick(range(2, 9)) : chance.pick(range(0, 9))));
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

const separators = [
  ...[
    "",
    " ",
    ".",
    "-",
    "–",
    "—",
    "/",
    " / ",
    "·",
    "•",
    "(",
    ")",
    " ",
    ", ",
    ",",
    "_",
    "*",
    "🙂",
    " 📞 ",
    "\n",
    "\n\n",
  ],
  ...["\u00a0", "\u202f", "\u3000", "\u2009", ". ", "; ", ": ", "…", "→", "=", "~", "'", "”", "|", " | "],
  ...[" og ", ", så ", " derefter ", " mellemrum ", " bindestreg "],
];

function joined(chance: Chance, groups: number[][]): string {
  const mixed = chance.chance(0.3);
  const one = chance.pick(separators);
  return groups
    .map((group) => inSigns(chance, group))
    .reduce((text, group) => {
      const between = mixed ? chance.pick(separators) : one;
      // Nobody reads "treIo" as 310.
      return text + (between === "" && /\p{L}/u.test(text.slice(-1) + group) ? " " : between) + group;
    });
}

/** The same digits in another script, as letters that look like them, or in words. */
function inSigns(chance: Chance, group: readonly number[]): string {
  const each = (sign: (digit: number) => string | undefined) => group.map((digit) => sign(digit) ?? digit).join("");
  const from = (zero: number) => () => each((digit) => String.fromCodePoint(zero + digit));
  const of = (signs: string) => () => each((digit) => [...signs][digit]);
  const [first = 0, second] = group;
  const ways = [
    ...[
      of("0123456789"),
      of("0123456789"),
      of("⓪①②③④⑤⑥⑦⑧⑨"),
      of("⁰¹²³⁴⁵⁶⁷⁸⁹"),
      of("⓿➊➋➌➍➎➏➐➑➒"),
      of("Ol23456789"),
      of("oI23456789"),
    ],
    ...[from(0xff10), from(0x660), from(0x966), from(0x1d7ce)],
    () => each((digit) => `${digit}\ufe0f\u20e3`),
    () => group.map((digit) => danish[digit]).join(chance.pick([" ", ", ", "-", ""])),
    () => group.map((digit) => english[digit]).join(chance.pick([" ", ", ", "-"])),
    () => group.map((digit) => chance.pick([danish[digit], digit])).join(" "),
    () => (second !== undefined && group.length === 2 && first > 0 ? tens(first, second) : group.join("")),
  ];
  return chance.pick(ways)();
}

const danish = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];
const english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = ["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"];
const decades = ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];

function tens(first: number, second: number): string {
  if (first === 1) return teens[second] ?? "";
  return (second === 0 ? "" : `${danish[second]}og`) + decades[first];
}
