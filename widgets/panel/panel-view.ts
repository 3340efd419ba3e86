import type { Prepared } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import type { Code } from "../../schema/vocabulary.ts";
import type { Choices } from "../finder/choices.ts";
import type { Handout } from "../handout/handout.ts";
import type { KeptOutReading } from "../shared/registry-element.ts";
import type { Words } from "../shared/words.ts";
import type { PanelStrings } from "./strings.ts";

/** What every part of the panel needs: how to say things, what has been answered, and where to put an answer. */
export interface PanelView {
  prepared: Prepared;
  now: Date;
  /** The day in Europe/Copenhagen, `YYYY-MM-DD`. */
  today: string;
  words: Words;
  strings: PanelStrings;
  /** To whom it is told; none: to everybody. */
  audiences: readonly Code<"audience">[];
  /** Between whom the visitor can choose. */
  choosable: readonly Code<"audience">[];
  /** Of the panel's own heading, 2 to 5. */
  headingLevel: number;
  choices: Choices;
  choose(choices: Choices): void;
  shown: number;
  showMore(): void;
  isOpen(offer: Offer): boolean;
  toggle(offer: Offer): void;
  handout: Handout;
  keptOut: KeptOutReading;
  /** The page where a mistake is told; empty where it is not known. */
  suggestHref: string;
}
