import { eMail, webAddress } from "./disguised-addresses.ts";
import { phoneNumber, shortNumber } from "./disguised-numbers.ts";
import type { random } from "./random.ts";

export type Chance = ReturnType<typeof random>;

/** A fact, and the sentences that it may stand in at the sign "…". */
export type Fact = [sentences: string[], fact: string];

/** A number or an address that must not reach the public unread, hidden in a sentence in ways that a person still reads. */
export function disguisedFact(chance: Chance): string {
  const [sentences, fact] = chance.pick([phoneNumber, phoneNumber, shortNumber, eMail, webAddress])(chance);
  return strewn(
    chance,
    chance.pick(sentences).replace("…", () => fact),
  );
}

/** With invisible characters and loose marks strewn in. */
function strewn(chance: Chance, text: string): string {
  const share = chance.pick([0, 0, 0.1, 0.4]);
  return [...text].map((sign) => (chance.chance(share) ? sign + chance.pick(invisible) : sign)).join("");
}
const invisible = ["\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u034f", "\u0336", "\u0301", "\ufe0e", "\u202c"];
