import type { Offer } from "../offer.ts";
import { dayNumber } from "./clock.ts";

/** Is the last day past on which an offer is known to have money? `today`: a day number in Copenhagen. */
export const isFundingOver = ({ fundedUntil }: Offer, today: number): boolean =>
  fundedUntil !== undefined && today > dayNumber(fundedUntil);
