import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Areas, areas } from "../schema/area.ts";
import { type Guidance, guidance, type Situation, situation } from "../schema/guidance.ts";
import { type Offer, type OfferContent, offerContent } from "../schema/offer.ts";
import { type Organisation, organisation } from "../schema/organisation.ts";
import { offerSource, type SourceDocument, sourceDocument } from "../schema/source.ts";
import { id, line } from "../schema/text.ts";
import { evidence, status } from "../schema/vocabulary.ts";

/** A source as the seed's files give it: a document of `sources.json` by its id, and where in it. */
const citation = z.strictObject({ source: id, locator: line(200) });
const offerCitation = citation.extend({ facts: offerSource.shape.facts });

const sourceDocuments = z.record(id, sourceDocument);
/** The documents of `sources.json` by id, so that each is described once. */
export type SourceDocuments = z.infer<typeof sourceDocuments>;

/** One file of `offers/`. */
export const seedOffer = offerContent.extend({
  id,
  organisation: id,
  status: z.enum(status),
  sources: z.array(offerCitation).min(1),
});
/** The same, checked: its sources still by their ids. */
export type SeedOffer = z.infer<typeof seedOffer>;

/** One entry of `organisations.json`. */
export const seedOrganisation = organisation.extend({ sources: z.array(citation).min(1) });

/** What one file of `guidance/` says in another way than the registry. `covers` tells reviewers which advice of the sources it takes up. */
export const seedGuidance = z.looseObject({
  id,
  evidence: z.enum(evidence),
  sources: z.array(citation),
  covers: z.array(line(60)).optional(),
});

/** An offer as it enters the registry: nothing confirmed yet, no version. */
export type SeededOffer = Pick<Offer, "id" | "organisation" | "status"> & OfferContent;

export interface Seed {
  organisations: Organisation[];
  offers: SeededOffer[];
  guidance: Guidance[];
  situations: Situation[];
  areas: Areas;
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`);
  throw new Error(faults.join("\n"));
}

function withDocuments<Cited extends { source: string }>(file: string, citations: Cited[], documents: SourceDocuments) {
  return citations.map(({ source, ...own }, index): SourceDocument & Omit<Cited, "source"> => {
    const document = documents[source];
    if (!document) throw new Error(`${file}: sources.${index}.source: "${source}" is not in sources.json`);
    return { ...document, ...own };
  });
}

/** Throws an error that names `file` and each faulty field. */
export function offerFrom(file: string, value: unknown, documents: SourceDocuments): SeededOffer {
  const { sources, ...own } = parse(file, seedOffer, value);
  return { ...own, sources: withDocuments(file, sources, documents) };
}

/** Throws an error that names `file`, the entry by its place in the list, and each faulty field. */
export function organisationsFrom(file: string, value: unknown, documents: SourceDocuments): Organisation[] {
  return parse(file, z.array(seedOrganisation), value).map(({ sources, ...own }) => ({
    ...own,
    sources: withDocuments(`${file}: ${own.id}`, sources, documents),
  }));
}

/** Throws an error that names `file` and each faulty field. */
export function guidanceFrom(file: string, value: unknown, documents: SourceDocuments): Guidance {
  const { sources, covers: _reviewersOnly, ...own } = parse(file, seedGuidance, value);
  return parse(file, guidance, { ...own, sources: withDocuments(file, sources, documents) });
}

function readJson(folder: string, file: string): unknown {
  const text = readFileSync(join(folder, file), "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: is not JSON`, { cause });
  }
}

function readEach<Entry>(folder: string, subfolder: string, from: (file: string, value: unknown) => Entry): Entry[] {
  const names = readdirSync(join(folder, subfolder)).filter((name) => name.endsWith(".json"));
  const files = names.sort().map((name) => `${subfolder}/${name}`);
  return files.map((file) => from(file, readJson(folder, file)));
}

export const readSources = (folder: string): SourceDocuments =>
  parse("sources.json", sourceDocuments, readJson(folder, "sources.json"));

export const readOrganisations = (folder: string, documents: SourceDocuments): Organisation[] =>
  organisationsFrom("organisations.json", readJson(folder, "organisations.json"), documents);

/** The files of `guidance/` as far as reviewers need them: what each takes up, and from where. */
export const readCovers = (folder: string) =>
  readEach(folder, "guidance", (file, value) => {
    const { id, evidence, sources, covers = [] } = parse(file, seedGuidance, value);
    return { id, evidence, sources, covers };
  });

/** The files of `offers/` as they are written. */
export const readWrittenOffers = (folder: string): SeedOffer[] =>
  readEach(folder, "offers", (file, value) => parse(file, seedOffer, value));

export const readOffers = (folder: string, documents: SourceDocuments): SeededOffer[] =>
  readEach(folder, "offers", (file, value) => offerFrom(file, value, documents));

/** Everything under `seed/`, checked. Throws an error that names the file and the field of each fault. */
export function readSeed(folder: string): Seed {
  const documents = readSources(folder);
  const places = parse("areas.json", areas.omit({ postalAreas: true }), readJson(folder, "areas.json"));
  const { postalAreas } = areas.shape;
  return {
    organisations: readOrganisations(folder, documents),
    offers: readOffers(folder, documents),
    guidance: readEach(folder, "guidance", (file, value) => guidanceFrom(file, value, documents)),
    situations: parse("situations.json", z.array(situation), readJson(folder, "situations.json")),
    areas: { ...places, postalAreas: parse("postal-areas.json", postalAreas, readJson(folder, "postal-areas.json")) },
  };
}
