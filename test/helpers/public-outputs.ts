import type { Registry } from "../../schema/registry.ts";
import { decodeSnapshot } from "../../schema/snapshot.ts";

/** A false number or address as it is written somewhere, in one part or in several that are read together. */
export interface Planted {
  parts: string[];
}

type Fetch = (path: string) => Promise<Response>;

/** All that the public can read of a registry: by where it is, each thing in it with its words. */
export interface PublicOutputs {
  registry: Registry;
  /** Words that are read together: one entry, one page. */
  told: { where: string; words: string[] }[];
}

/** Reads everything public that tells of an organisation's offers, and the whole snapshot. */
export async function publicOutputs(fetch: Fetch, organisation: string): Promise<PublicOutputs> {
  // The first who asks fetches what is new; meanwhile the others are told what was.
  await fetch("/v1/offers?perPage=1");
  const json = async (path: string) => (await fetch(path)).json() as Promise<never>;
  const { url } = (await json("/v1/registry")) as { url: string };
  const registry = decodeSnapshot(await (await fetch(url)).text());
  const offers = registry.offers.filter((offer) => offer.organisation === organisation);
  const found: { items: object[] } = await json(`/v1/offers?organisation=${organisation}&perPage=100&facets=true`);
  const changes: object[] = [];
  for (let since = 0, more = true; more; ) {
    const told: { items: object[]; next: number; more: boolean } = await json(`/v1/changes?since=${since}`);
    changes.push(...told.items);
    ({ next: since, more } = told);
  }
  const entries = [registry.offers, registry.organisations, registry.guidance, registry.closed, found.items, changes];
  const pages = await Promise.all(
    [
      ...["/list", "/list?municipality=0751&audience=self", "/handout?municipality=0751", "/freshness", "/coverage"],
      ...["due.ics", "due.atom"].map((feed) => `/v1/organisations/${organisation}/${feed}`),
      ...["organizations", "services", "service_at_locations"].map((list) => `/hsds/${list}?per_page=100`),
      ...["/v1/freshness", "/v1/coverage", "/v1/organisations?perPage=100"],
      ...offers.flatMap(({ id }) => [`/v1/offers/${id}`, `/v1/offers/${id}/bridges`]),
    ].map(async (where) => ({ where, response: await fetch(where) })),
  );
  const told = pages.filter(({ response }) => response.status === 200);
  return {
    registry,
    told: [
      ...entries.flat().map((entry) => ({ where: "registry", words: wordsIn(entry) })),
      ...(await Promise.all(
        told.map(async ({ where, response }) => ({ where, words: linesOf(await response.text()) })),
      )),
    ],
  };
}

const linesOf = (page: string) => page.split(/[<>\n]+/);

/** The plants that can be read somewhere: as they were written, however they are spaced, or by their digits alone. */
export function reached({ told }: PublicOutputs, planted: readonly Planted[]): string[] {
  const read = told.map(({ where, words }) => ({
    where,
    letters: words.map(lettersOf).join(" "),
    digits: words.map(digitsOf).join(" "),
  }));
  return planted.flatMap(({ parts }) => {
    if (parts.length === 0) return [];
    const sought = parts.map((part) => ({ letters: lettersOf(part), digits: digitsOf(part) }));
    const at = read.find(({ letters, digits }) =>
      sought.every(
        (part) => letters.includes(part.letters) || (part.digits.length >= 8 && digits.includes(part.digits)),
      ),
    );
    return at ? [`${at.where}: ${parts.join(" + ")}`] : [];
  });
}

const lettersOf = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const digitsOf = (text: string) => text.normalize("NFKD").replace(/[^\d]/g, "");

/** Every string and number in something. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(wordsIn) : [];
}
