import type { Waiting } from "../../../schema/offer.ts";
import { waitingFor } from "../../../schema/vocabulary.ts";
import { codesByName, namesOf, readCode, wordOf } from "./code-words.ts";
import { readDay } from "./days.ts";
import { type Form, into } from "./entries.ts";
import { readRange, writeRange } from "./numbers.ts";
import { type Draft, put } from "./paths.ts";
import { plain } from "./words.ts";

const statuses = codesByName("waitingStatus");

/** "Ventetid til behandling: Venteliste | Uger: fra 20 til 30 | Dato: 2026-10-01". */
export const waiting: Form<Waiting> = {
  write: ({ for: what, status, weeksMin: min, weeksMax: max, asOf }) => [
    [wordOf("waitingFor", what), wordOf("waitingStatus", status)],
    ["Uger", min === undefined && max === undefined ? undefined : writeRange({ min, max })],
    ["Dato", asOf],
  ],
  read: new Map([
    ...waitingFor.flatMap((what) =>
      namesOf("waitingFor", what).map(
        (name) =>
          [
            plain(name),
            (text: string, draft: Draft) => {
              into("status", (status) => readCode("waitingStatus", statuses, status))(text, draft);
              put(draft, "for", what);
            },
          ] as const,
      ),
    ),
    ["uger", readWeeks],
    ["dato", into("asOf", readDay)],
  ]),
  example: "Ventetid til behandling: Venteliste | Uger: fra 20 til 30 | Dato: 2026-10-01",
};

function readWeeks(text: string, draft: Draft): void {
  const { min, max } = readRange(text);
  into("weeksMin", () => min)(text, draft);
  into("weeksMax", () => max)(text, draft);
}
