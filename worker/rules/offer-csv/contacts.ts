import type { Contact } from "../../../schema/offer.ts";
import { type Code, channel } from "../../../schema/vocabulary.ts";
import { namesOf, wordOf } from "./code-words.ts";
import { type Form, into, type ReadPart } from "./entries.ts";
import { hoursParts, readHoursParts } from "./hours-parts.ts";
import { put } from "./paths.ts";
import { plain } from "./words.ts";

/** What people call a telephone besides its labels. */
const alsoPhone = ["Telefon", "Tlf", "Tlf."];

/** "Ring: 12 34 56 78 | Tekst: … | Åbent: man-tors 10:00-15:00 | Undtagelse: 2026-12-24 til 2026-12-26 lukket". */
export const contacts: Form<Contact> = {
  write: ({ channel: through, value, label, hours }) => [
    [wordOf("channel", through), value],
    ["Tekst", label?.da],
    ["Engelsk", label?.en],
    ...(hours ? hoursParts(hours) : []),
  ],
  read: new Map([
    ...channel.flatMap((through) => {
      const names = [...namesOf("channel", through), ...(through === "phone" ? alsoPhone : [])];
      return names.map((name) => [plain(name), readValue(through)] as const);
    }),
    ["tekst", into("label.da")],
    ["engelsk", into("label.en")],
    ...readHoursParts,
  ]),
  example: "Ring: 12 34 56 78 | Åbent: man-tors 10:00-15:00, fre 10:00-12:00",
};

const withNumbers: Code<"channel">[] = ["phone", "sms", "callback"];

/** In a number, any space counts as an ordinary one. */
function readValue(through: Code<"channel">): ReadPart {
  const read = into("value", (text) => (withNumbers.includes(through) ? text.replaceAll(/\s/g, " ") : text));
  return (text, draft) => {
    read(text, draft);
    put(draft, "channel", through);
  };
}
