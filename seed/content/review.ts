import { z } from "zod";
import { byId } from "../../schema/by-id.ts";
import type { SeedOffer } from "../seed-files.ts";
import { table } from "./coverage.ts";
import { factsOf } from "./facts.ts";

/** What a reader of the sources found, by offer and by the fact in the words in which it was read. */
export const verdicts = z.strictObject({
  read: z.iso.date(),
  /** How many facts were changed or taken out by the reading. */
  corrected: z.int().min(0),
  offers: z.record(
    z.string(),
    z.strictObject({
      /** A source says it. */
      stands: z.array(z.string()),
      /** It is our own routing, advice, or that we do not know: no source is claimed for it. */
      ours: z.array(z.string()),
      /** What the next reader must know of a fact. */
      notes: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
export type Verdicts = z.infer<typeof verdicts>;

type Verdict = "yes" | "our own" | "no";

/** Each fact of the offers, where its sources say it, and whether somebody has read it there. */
export function reviewedFacts(offers: readonly SeedOffer[], { offers: read }: Verdicts) {
  return byId(offers).map((offer) => {
    const { stands = [], ours = [], notes = {} } = read[offer.id] ?? {};
    const facts = factsOf(offer).map(({ says, groups }) => {
      const verdict: Verdict = stands.includes(says) ? "yes" : ours.includes(says) ? "our own" : "no";
      const sources = offer.sources.filter(({ facts }) => facts.some((group) => groups.includes(group)));
      const where = verdict === "our own" ? [] : sources.map(({ source, locator }) => `${source}: ${locator}`);
      return { says, where, verdict, note: notes[says] };
    });
    return { offer, facts };
  });
}

/** The same as a page in Markdown. */
export function reviewPage(offers: readonly SeedOffer[], found: Verdicts): string {
  const reviewed = reviewedFacts(offers, found);
  const facts = reviewed.flatMap(({ facts }) => facts);
  const having = (verdict: Verdict) => facts.filter((fact) => fact.verdict === verdict).length;
  return `${[
    "# The offers, read against their sources",
    "Written by `npm run content:table` from `seed/offers` and `seed/content/verdicts.json`. A test holds it up to date: a fact that changes is unread again.",
    [
      `- Read on ${found.read}: ${facts.length} facts in ${reviewed.length} offers. ${having("yes")} are said by a source, ${having("our own")} are our own routing, advice or "we do not know", ${having("no")} are unread.`,
      `- ${found.corrected} facts were changed or taken out by the reading: they said more than their source.`,
      "- Sources are named by their id in `sources.json`. Web pages were read in a stored copy; nobody has telephoned.",
    ].join("\n"),
    ...reviewed.map(({ offer, facts }) =>
      [
        `## ${offer.name.da} (\`${offer.id}\`)`,
        table(
          ["fact", "where it is said", "checked"],
          facts.map(({ says, where, verdict, note }) => [
            says,
            where.join("<br>"),
            note ? `${verdict}: ${note}` : verdict,
          ]),
        ),
      ].join("\n\n"),
    ),
  ].join("\n\n")}\n`;
}
