import { byId } from "./by-id.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type Citing, citeSources, expandSources } from "./citation.ts";
import type { Guidance } from "./guidance.ts";
import type { Offer } from "./offer.ts";
import type { Organisation } from "./organisation.ts";
import type { Registry } from "./registry.ts";
import type { SourceDocument } from "./source.ts";
import { situation as situationOrder } from "./vocabulary.ts";

/** Served for ten years once served: a change of shape is a new number beside the old one, never instead of it. */
export const snapshotFormat = 1;

/** What an offer says when it says nothing. Left out of the snapshot and put back when it is read. */
const silence = {
  channels: [],
  answeredBy: "unknown",
  stages: [],
  knows: [],
  onlyFor: [],
  languages: [],
  interpreter: "unknown",
  contactByOthers: "unknown",
  identity: "unknown",
  price: "unknown",
  criteria: [],
  waiting: [],
  contacts: [],
  links: [],
  confirmations: {},
} satisfies Partial<Offer>;
const silentText = new Map(Object.entries(silence).map(([field, value]) => [field, JSON.stringify(value)]));

/** In a snapshot a source's document stands once; those who cite it hold its place in the list. */
type Packed<State extends { sources: Offer["sources"] | Organisation["sources"] }> = Citing<State, number>;

interface Snapshot extends Omit<Registry, "offers" | "organisations" | "guidance"> {
  format: typeof snapshotFormat;
  documents: SourceDocument[];
  offers: Partial<Packed<Offer>>[];
  organisations: Packed<Organisation>[];
  guidance: Packed<Guidance>[];
}

/** The registry as compact text. The same registry gives the same text, whatever order it was read in. */
export function encodeSnapshot(registry: Registry): string {
  const documents = documentList();
  const pack = <State extends { sources: Offer["sources"] | Organisation["sources"] }>(state: State) =>
    citeSources(state, documents.place);
  const snapshot: Snapshot = {
    ...registry,
    format: snapshotFormat,
    offers: byId(registry.offers).map((offer) => withoutSilence(pack(offer))),
    organisations: byId(registry.organisations).map(pack),
    guidance: byId(registry.guidance).map(pack),
    closed: byId(registry.closed),
    situations: situationOrder.flatMap((id) => registry.situations.filter((situation) => situation.id === id)),
    documents: documents.all,
  };
  return canonicalJson(snapshot);
}

/** Reads what `encodeSnapshot` wrote. Throws a `SnapshotError` for text that is none or of another format. */
export function decodeSnapshot(text: string): Registry {
  const { format, documents, offers, organisations, guidance, ...rest } = parse(text);
  if (format !== snapshotFormat) throw new SnapshotError(`The snapshot has format ${format}, not ${snapshotFormat}.`);
  const find = (place: number) => documents[place];
  return {
    ...rest,
    offers: offers.map((offer) => expandSources<Offer, number>({ ...silence, ...offer } as Packed<Offer>, find)),
    organisations: organisations.map((organisation) => expandSources<Organisation, number>(organisation, find)),
    guidance: guidance.map((snippet) => expandSources<Guidance, number>(snippet, find)),
  };
}

export class SnapshotError extends Error {}

function parse(text: string): Snapshot {
  try {
    const snapshot = JSON.parse(text) as Snapshot | null;
    if (snapshot !== null && typeof snapshot === "object") return snapshot;
  } catch (cause) {
    throw new SnapshotError("The snapshot is not whole.", { cause });
  }
  throw new SnapshotError("This is no snapshot.");
}

function documentList() {
  const places = new Map<string, number>();
  const all: SourceDocument[] = [];
  const place = (document: SourceDocument) => {
    const key = canonicalJson(document);
    const known = places.get(key) ?? all.push(document) - 1;
    places.set(key, known);
    return known;
  };
  return { all, place };
}

function withoutSilence(offer: Packed<Offer>): Partial<Packed<Offer>> {
  return Object.fromEntries(
    Object.entries(offer).filter(([field, value]) => silentText.get(field) !== JSON.stringify(value)),
  );
}
