import { dayNumberAt, isoDay } from "../matching/clock.ts";
import type { Places } from "../matching/places.ts";
import type { Match } from "../matching/query.ts";
import { beingChanged, changesElsewhere } from "./changing.ts";
import { coverageWords } from "./coverage.ts";
import { openingNow } from "./opening.ts";
import type { Saying } from "./saying.ts";
import type { Sentences } from "./sentences.ts";
import { waitingWords } from "./waiting.ts";

/** One thing that a person needs to know to decide. */
export interface Fact {
  name: "place" | "door" | "person" | "price" | "clock" | "wait" | "change";
  lines: string[];
  /** The source is silent about it. */
  isUnknown: boolean;
}

export interface OfferFacts {
  facts: Fact[];
  /** The wait, where there is one or may be: never shown without what is open meanwhile. */
  wait: string | null;
}

/** What a person needs to decide, in the same order wherever an offer is shown. */
export function offerFacts(match: Match, places: Places, now: Date, saying: Saying): OfferFacts {
  const { label, strings } = saying;
  const { offer } = match;
  const { access, identity, price, coverage } = offer;
  const opening = openingNow(match, now, strings) ?? withoutHours(match, strings);
  const waiting = waitingWords(match, isoDay(dayNumberAt(now)), saying);
  const fact = (name: Fact["name"], lines: string[], isUnknown: boolean): Fact[] => [{ name, lines, isUnknown }];
  return {
    facts: [
      ...fact(
        "place",
        [...coverageWords(match, places, saying), ...beingChanged(offer, saying, "places")],
        coverage === "unknown",
      ),
      ...fact(
        "door",
        access.map((code) => label("access", code)),
        access.includes("unknown"),
      ),
      ...fact("person", [label("identity", identity)], identity === "unknown"),
      ...fact("price", [label("price", price)], price === "unknown"),
      ...(opening === null ? [] : fact("clock", [opening], match.openNow === null)),
      ...(waiting && !waiting.needsMeanwhile ? fact("wait", waiting.lines, match.waiting.length === 0) : []),
      ...(changesElsewhere(offer) ? fact("change", [strings.changingElsewhere], false) : []),
    ],
    wait: waiting?.needsMeanwhile ? waiting.lines.join(" ") : null,
  };
}

/** Of a place that may be gone, hours say nothing, nor that there are none. */
const withoutHours = ({ offer, why }: Match, { hoursUnknown }: Sentences): string | null =>
  offer.contacts.length > 0 && !why.includes("funding-over") ? hoursUnknown : null;
