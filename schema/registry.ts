import type { Areas } from "./area.ts";
import type { Guidance, Situation } from "./guidance.ts";
import type { Offer } from "./offer.ts";
import type { Organisation } from "./organisation.ts";
import type { Thesaurus } from "./thesaurus.ts";
import type { Labels } from "./vocabulary.ts";

/** After how many days since the oldest required confirmation an offer passes into the next state. */
export interface FreshnessAges {
  due: number;
  overdue: number;
  /** From here on it is out of the default results. */
  hidden: number;
}

/** What is left of an offer that closed. */
export interface ClosedOffer {
  id: string;
  /** The day it closed. */
  closedOn: string;
  /** The id of what took its place. */
  replacedBy?: string;
}

/** Everything that is public at one moment: what a snapshot holds and what searches run over. */
export interface Registry {
  offers: Offer[];
  /** Offers that were public and are no more. */
  closed: ClosedOffer[];
  organisations: Organisation[];
  guidance: Guidance[];
  situations: Situation[];
  areas: Areas;
  labels: Labels;
  /** What people write, and the codes they mean by it. Absent in snapshots from before it was part of them. */
  thesaurus?: Thesaurus;
  ages: FreshnessAges;
  /** Days after which a stated wait counts as unknown. */
  waitingAge: number;
  /**
   * The day, in Europe/Copenhagen, since which the change has waited that has waited longest for an editor; null: none waits.
   * Absent in snapshots from before it was told.
   */
  oldestReview?: string | null;
}
