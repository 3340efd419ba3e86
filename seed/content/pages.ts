import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCovers, readSources, readWrittenOffers } from "../seed-files.ts";
import { coveragePage } from "./coverage.ts";
import { citedDocuments, sourceInventory } from "./documents.ts";
import { reviewPage, verdicts } from "./review.ts";

/** The folder of the seed. */
export const seedFolder = fileURLToPath(new URL("..", import.meta.url));

export const readVerdicts = () =>
  verdicts.parse(JSON.parse(readFileSync(new URL("verdicts.json", import.meta.url), "utf8")));

/** The pages about the seed that are generated from it, by their file beside it. */
export function contentPages(): Record<"COVERAGE.md" | "REVIEW.md", string> {
  const offers = readWrittenOffers(seedFolder);
  const idsIn = (sources: readonly { source: string }[]) => [...new Set(sources.map(({ source }) => source))];
  return {
    "COVERAGE.md": coveragePage({
      inventory: sourceInventory,
      cited: citedDocuments,
      titles: readSources(seedFolder),
      snippets: readCovers(seedFolder).map(({ sources, ...snippet }) => ({ ...snippet, documents: idsIn(sources) })),
      offers: offers.map(({ id, sources }) => ({ id, documents: idsIn(sources) })),
    }),
    "REVIEW.md": reviewPage(offers, readVerdicts()),
  };
}
