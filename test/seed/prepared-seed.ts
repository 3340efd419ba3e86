import { labels } from "../../schema/labels.ts";
import { prepare } from "../../schema/matching/prepare.ts";
import { thesaurus } from "../../schema/thesaurus.ts";
import { readSeed } from "../../seed/seed-files.ts";

const seed = readSeed("seed");

/** An evening on which somebody asks. */
export const at = new Date("2026-11-21T20:00:00+01:00");

/** The seed as a widget holds it: what is published, nothing confirmed yet. */
export const prepared = prepare({
  ...seed,
  offers: seed.offers
    .filter(({ status }) => status === "published")
    .map((offer) => ({ ...offer, confirmations: {}, version: 1, updatedAt: at.toISOString() })),
  closed: [],
  labels,
  thesaurus,
  ages: { due: 180, overdue: 270, hidden: 365 },
  waitingAge: 120,
});
