import type { Source, SourceDocument } from "./source.ts";

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
