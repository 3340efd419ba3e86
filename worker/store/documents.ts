import { canonicalJson } from "../../schema/canonical-json.ts";
import { citeSources, expandSources } from "../../schema/citation.ts";
import type { Source, SourceDocument } from "../../schema/source.ts";
import { type Stored, sources } from "../../schema/tables.ts";
import { sha256 } from "../rules/sha256.ts";
import type { Reader, Transaction } from "./client.ts";

/** Stores the documents that a state cites and returns the state citing them by id. */
export async function storeSources<State extends { sources: Source[] }>(
  transaction: Transaction,
  state: State,
): Promise<Stored<State>> {
  const documents = new Map<string, SourceDocument>();
  const stored = citeSources(state, (document) => {
    const id = sha256(canonicalJson(document)).slice(0, 24);
    documents.set(id, document);
    return id;
  });
  const rows = [...documents].map(([id, document]) => ({ id, document }));
  if (rows.length > 0) await transaction.insert(sources).values(rows).onConflictDoNothing();
  return stored;
}

/** A function that puts the documents back into stored states. */
export async function sourceReader(database: Reader) {
  const rows = await database.select().from(sources);
  const documents = new Map(rows.map(({ id, document }) => [id, document]));
  return <State extends { sources: Source[] }>(stored: Stored<State>): State =>
    expandSources<State, string>(stored, (id) => documents.get(id));
}
