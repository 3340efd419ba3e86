import { z } from "zod";
import { day, line } from "./text.ts";

/** What a source can stand behind in an offer. */
export const factGroup = z.enum([
  "identity",
  "content",
  "access",
  "criteria",
  "waiting",
  "coverage",
  "contact",
  "hours",
]);

/** A published document or page. */
export const sourceDocument = z.strictObject({
  title: line(200),
  publisher: line(120),
  /** Year of publication; absent where the source itself gives none. */
  year: z.int().min(1900).max(2100).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  /** The day it was read. */
  retrieved: day.optional(),
});
export type SourceDocument = z.infer<typeof sourceDocument>;

/** Where a fact comes from, exact enough for another person to find the line again. */
export const source = sourceDocument
  .extend({
    /** Section, page or lines inside the document. */
    locator: line(200),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof source>;

export const offerSource = source.extend({ facts: z.array(factGroup).min(1) });

/** A state that cites its sources by a reference to the document, so that each document is kept once. */
export type Citing<State extends { sources: Source[] }, Reference> = Omit<State, "sources"> & {
  sources: (Omit<State["sources"][number], keyof SourceDocument> & { document: Reference })[];
};

/** Replaces each source's document by what `refer` gives for it. */
export function citeSources<State extends { sources: Source[] }, Reference>(
  state: State,
  refer: (document: SourceDocument) => Reference,
): Citing<State, Reference> {
  const sources = state.sources.map(({ title, publisher, year, url, retrieved, ...own }) => ({
    ...own,
    document: refer({ title, publisher, year, url, retrieved }),
  }));
  return { ...state, sources } as unknown as Citing<State, Reference>;
}

/** Puts the documents back in. Throws when one is missing: a fact without its source must not be shown. */
export function expandSources<State extends { sources: Source[] }, Reference>(
  state: Citing<State, Reference>,
  find: (reference: Reference) => SourceDocument | undefined,
): State {
  const sources = state.sources.map(({ document: reference, ...own }) => {
    const document = find(reference);
    if (!document) throw new Error(`The source ${String(reference)} is cited but not there.`);
    return { ...document, ...own };
  });
  return { ...state, sources } as unknown as State;
}
