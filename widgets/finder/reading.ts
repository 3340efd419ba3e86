import type { Offer } from "../../schema/offer.ts";
import type { Handout } from "../handout/handout.ts";
import type { KeptOutReading } from "../shared/registry-element.ts";
import type { Choices } from "./choices.ts";
import type { PlaceField } from "./place-field.ts";

/** How far a person has read and unfolded, and what they can do. Nothing here changes what is found but `choose`. */
export interface Reading {
  placeField: PlaceField;
  handout: Handout;
  keptOut: KeptOutReading;
  /** How many results are shown. */
  shown: number;
  /** All topics are shown. */
  isLong: boolean;
  /** Something was chosen here, and not only by the holding page. */
  canReset: boolean;
  /** The panel as a page, the same for everybody; empty where it is not known. */
  adviceHref: string;
  /** The page where a mistake is told; empty where it is not known. */
  suggestHref: string;
  isOpen(offer: Offer): boolean;
  choose(choices: Choices): void;
  /** Chooses by a button that is gone afterwards: focus goes to the first of these that is there. */
  chooseAndGo(choices: Choices, ...selectors: string[]): void;
  reset(): void;
  toggleLength(): void;
  toggleOffer(offer: Offer): void;
  showMore(): void;
  toResults(): void;
}
