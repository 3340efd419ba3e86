import { malformed, Refusal } from "./refusal.ts";
import { plain } from "./words.ts";

const iso = /^\d{4}-\d{2}-\d{2}$/;
const danish = /^(\d{1,2})[-.] ?(\d{1,2})[-.] ?(\d{4})$/;
const slashed = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const ofTwoDigits = /^\d{1,2}[-.] ?\d{1,2}[-.] ?\d{2}$/;

/** `2027-02-01`, `01-02-2027` and `1.2.2027`, all as `2027-02-01`. Whether there is such a day is not looked at. Throws a Refusal. */
export function readDay(text: string): string {
  const written = plain(text);
  if (iso.test(written)) return written;
  const [, day = "", month = "", year = ""] = danish.exec(written) ?? [];
  if (year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (slashed.test(written)) {
    throw new Refusal("ambiguous", {
      da: "Vi kan ikke se, hvad der er dag, og hvad der er måned. Skriv fx »2027-02-01« for 1. februar 2027.",
      en: "Which is the day and which the month? Write for example »2027-02-01« for 1 February 2027.",
    });
  }
  if (ofTwoDigits.test(written)) {
    throw new Refusal("ambiguous", {
      da: "Skriv årstallet med fire cifre, fx »2027-02-01«.",
      en: "Write the year with four digits, for example »2027-02-01«.",
    });
  }
  throw malformed(text, "2027-02-01");
}
