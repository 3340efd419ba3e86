import type { TemplateResult } from "lit";
import type { Bridges } from "../../schema/matching/bridges.ts";
import type { Person } from "../../schema/matching/criteria.ts";
import type { Match } from "../../schema/matching/query.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import type { Words } from "../shared/words.ts";

/** What it takes to show an offer: whoever shows some makes one of these for all. */
export interface OfferView {
  prepared: Prepared;
  words: Words;
  now: Date;
  /** What has been told of who needs the help. */
  person: Person;
  /** Of the heading that holds an offer's name, 3 to 6. */
  headingLevel: number;
  isOpen(offer: Offer): boolean;
  onToggle(offer: Offer): void;
  /** The box that puts an offer on the printed sheet. */
  tickBox(offer: Offer): TemplateResult;
  /** The page where a mistake is told, the same for everybody; empty where it is not known. */
  suggestHref: string;
  /** Where else this person can turn. */
  bridges: Bridges;
}

/** One part of a card. */
export type OfferPart<Part> = (match: Match, view: OfferView) => Part;
