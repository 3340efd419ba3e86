import type { Offer } from "../offer.ts";
import { dayNumber, instantAt, minutesADay } from "./clock.ts";
import { type Freshness, freshnessOn } from "./freshness.ts";
import { isFundingOver } from "./funding.ts";
import { isOpen, nextOpening } from "./hours.ts";
import type { Prepared, PreparedOffer } from "./prepare.ts";
import type { Match } from "./query.ts";
import { knownWait, waitingOn } from "./waiting.ts";

/** What an offer is at one minute, whoever asks. */
export interface OfferState extends Freshness, Pick<Match, "openNow" | "opensAt" | "waiting"> {
  paused: boolean;
  /** It may be gone: nobody has told of money for it beyond a day that is past. */
  fundingOver: boolean;
  /** As `knownWait` tells it. */
  knownWait: number | null;
}

const latest = new WeakMap<Prepared, { wall: number; states: OfferState[] }>();

/**
 * Tells what each offer is at a minute in Copenhagen, as clock.ts counts them. What was worked out for the minute last
 * asked for is kept: nothing changes within it, and whoever types asks many times.
 */
export function statesAt(prepared: Prepared, wall: number): (offer: PreparedOffer) => OfferState {
  const kept = latest.get(prepared);
  const states = kept?.wall === wall ? kept.states : [];
  latest.set(prepared, { wall, states });
  return (offer) => (states[offer.place] ??= stateAt(prepared, offer, wall));
}

function stateAt(
  { registry }: Prepared,
  { offer, confirmedOn, openingTimes }: PreparedOffer,
  wall: number,
): OfferState {
  const today = Math.floor(wall / minutesADay);
  const paused = isPaused(offer, today);
  const fundingOver = isFundingOver(offer, today);
  const hoursHold = openingTimes.length > 0 && !fundingOver;
  const openNow = hoursHold ? !paused && isOpen(openingTimes, wall) : null;
  const opens = openNow === false && !paused ? nextOpening(openingTimes, wall) : null;
  const waiting = waitingOn(offer.waiting, today, registry.waitingAge);
  return {
    ...freshnessOn(confirmedOn, today, registry.ages),
    paused,
    fundingOver,
    openNow,
    opensAt: opens === null ? null : instantAt(opens),
    waiting,
    knownWait: knownWait(waiting),
  };
}

/** Open for certain at this minute: hours are known, and neither a pause nor the end of its money stands against them. */
export function isKnownOpen({ offer, openingTimes }: PreparedOffer, wall: number): boolean {
  const day = Math.floor(wall / minutesADay);
  return !isPaused(offer, day) && !isFundingOver(offer, day) && isOpen(openingTimes, wall);
}

/** A pause ends by itself on the day that it names, and without one when the organisation says so. */
function isPaused({ status, pausedUntil }: Offer, today: number): boolean {
  return pausedUntil === undefined ? status === "paused" : today < dayNumber(pausedUntil);
}
