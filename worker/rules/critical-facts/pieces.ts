import { digitsSaid } from "./number-words.ts";

/** A word or a number of a plain reading. */
export interface Piece {
  /** `typed`: in digits. `said`: in words, or in letters alone that look like digits. `joint`: no more than an "and". */
  kind: "typed" | "said" | "joint" | "word";
  /** How many digits it is; 0 for words and joints. */
  digits: number;
  /** As it stands in the reading; letters drawn as digits are digits here. */
  text: string;
  /** It announces a number to call or write to, as "ring" and "sms" do. */
  announces: boolean;
  /** What stands between it and the piece before. */
  gap: string;
  /** Where it stands, in UTF-16 units. */
  at: number;
}

/** The words and numbers of a plain reading, in order. */
export function piecesOf(reading: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: written, index } of reading.matchAll(/[\p{L}\p{N}]+/gu)) {
    let at = index;
    for (const text of drawnAsDigits(written) ? [written] : (written.match(numberOrLetters) ?? [])) {
      pieces.push({ ...weighed(text), gap: reading.slice(end, at), at });
      at += text.length;
      end = at;
    }
  }
  return pieces;
}

function weighed(text: string): Pick<Piece, "kind" | "digits" | "text" | "announces"> {
  if (drawnAsDigits(text)) {
    return { kind: "typed", digits: text.length, text: text.replace(/\D/g, asDigit), announces: false };
  }
  const word = text.toLowerCase();
  const digits = /^[OolI]+$/.test(text) ? text.length : digitsSaid(word);
  if (digits > 0) return { kind: "said", digits, text, announces: false };
  return { kind: joints.has(word) ? "joint" : "word", digits: 0, text, announces: announcing.test(word) };
}

/** "5Oen" is "5O" and "en"; "kl10" is "kl" and "10". */
const numberOrLetters = /[OI]{0,3}\d[\dOIl]*|\D+?(?=[OI]{0,3}\d|$)/g;

/** Digits, some of them drawn as letters: "7O", "l2", "5B". */
const drawnAsDigits = (text: string) =>
  /^[OIl]{0,3}\d[\dOIl]*$/.test(text) ||
  (/^[\dOoIilSBZ]+$/.test(text) && text.replace(/\D/g, "").length * 2 >= text.length);

const lookalikes: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", i: "1", l: "1", S: "5", B: "8", Z: "2" };
const asDigit = (letter: string) => lookalikes[letter] ?? letter;

const joints = new Set([
  ...["og", "and", "samt", "til", "sa", "then", "dernæst", "derefter", "plus", "minus", "streg", "bindestreg", "prik"],
  ...["skrastreg", "dash", "hyphen", "slash", "mellemrum", "space", "komma", "comma", "punktum", "dot", "kolon"],
]);

const announcing = new RegExp(
  [
    "^(?:ring(?:e|er|es|ing)?|kald(?:e|er|es)?|call(?:s|ed|ing)?|dial|phone|tlf|tel|mob|txt|text|tast(?:e|er)?|number)$",
    "^(?:send(?:e|er)?|skriv(?:e|er)?|tryk(?:ke|ker)?|besked(?:er)?|hotline|whatsapp|kontakt)$",
    "telefon|nummer|mobil|sms|alarm|opkald|opring",
  ].join("|"),
);
