import type { Chance, Fact } from "./disguises.ts";

const toWrite = ["Skriv til …, så svarer vi.", "Du kan også sende en mail: …", "…", "Vi hedder … og svarer hurtigt"];
const toRead = ["Læs mere på ….", "Find tider her: … (gratis)", "…", "Se … og meld dig til", "Gruppens egen side er …"];

const ats = ["@", "@", "＠", "﹫", " @ ", "(at)", "[at]", " [at] ", " (AT) ", " snabel-a ", " snabela ", " at "];

export function eMail(chance: Chance): Fact {
  return [toWrite, dressed(chance, label(chance)) + chance.pick(ats) + domain(chance)];
}

const schemes = ["", "", "", "", "www.", "https://", "HTTP://", "hxxps://", "https : // ", "//"];

export function webAddress(chance: Chance): Fact {
  return [toRead, chance.pick(schemes) + domain(chance) + chance.pick(["", "", "/", "/kontakt", "?a=1"])];
}

const dots = [
  ...[".", ".", "．", "․", "。", "·", "[.]", "(.)", " . ", " .", "{dot}", "(punktum)", " [.] ", " punktum ", " dot "],
  ...["\n.", " PUNKTUM ", " [punktum] ", " (dot) ", "<.>", "_dot_", " - punktum - "],
];
/** Endings that are read wherever they stand, and endings that are read after a dot only. */
const [wellKnown, others] = [
  ["dk", "com", "org"],
  ["nu", "museum", "help", "рф", "støtte", "xn--p1ai", "xyz", "dk", "io"],
];

function domain(chance: Chance): string {
  const host = dressed(chance, [...chance.sample(["www", "kontakt"], chance.pick([0, 0, 1])), label(chance)].join("."));
  if (chance.chance(0.2)) return host + chance.pick([". ", ",", " ", " • ", "-"]) + chance.pick(wellKnown);
  return host + chance.pick(dots) + chance.pick([chance.pick(others), dressed(chance, "dk")]);
}

const syllables = ["hjælp", "hjaelp", "linje", "tryg", "støtte", "nu", "samtale", "dk", "råd", "vej", "24", "liv"];
const label = (chance: Chance) => chance.sample(syllables, chance.pick([1, 2, 3])).join(chance.pick(["", "-"]));

/** In other letters that look alike. */
function dressed(chance: Chance, name: string): string {
  const small = (a: number) => () =>
    name.replace(/[a-z]/g, (letter) => String.fromCodePoint(a + letter.charCodeAt(0) - 97));
  const plain = () => name;
  const cyrillic = () => name.replace(/[aeo]/g, (letter) => ({ a: "а", e: "е", o: "о" })[letter] ?? letter);
  return chance.pick([
    plain,
    plain,
    plain,
    () => name.toUpperCase(),
    small(0xff41),
    small(0x1d41a),
    small(0x24d0),
    cyrillic,
    () => [...name].join(" "),
  ])();
}
