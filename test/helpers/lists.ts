import { count } from "drizzle-orm";
import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import type { ListOutcome } from "../../schema/offer-list.ts";
import type { Problem } from "../../schema/problem.ts";
import type { Review } from "../../schema/review.ts";
import { idempotentAnswers, offers, reviews, revisionFields, revisions } from "../../schema/tables.ts";
import { type writingApi, writtenOffer } from "./writing.ts";

type Api = ReturnType<typeof writingApi>;
type Answer = Response | Promise<Response>;

/** A list of fictitious offers, called `<prefix>-0` and so on. */
export const fictitiousList = (prefix: string, length: number) =>
  Array.from({ length }, (_, number) =>
    writtenOffer({
      id: `${prefix}-${number}`,
      name: { da: `Opdigtet tilbud ${"abcdefghij"[number % 10]}` },
      contacts: [{ channel: "phone", value: "00 00 00 09" }],
    }),
  );

/** How many rows there are of all that a write may leave behind. */
export async function traces({ writing: { database } }: Api): Promise<number[]> {
  const counts: number[] = [];
  for (const table of [offers, reviews, revisions, revisionFields, idempotentAnswers]) {
    const [row] = await database.select({ rows: count() }).from(table);
    counts.push(row?.rows ?? 0);
  }
  return counts;
}

/** One organisation's list, sent and read with one key. */
export function listOf(api: Api, organisation: string, key: string) {
  const path = `/v1/organisations/${organisation}/offers`;
  const put = (body: unknown, headers = {}, query = "") => api.ask("PUT", path + query, key, body, headers);
  const putSheet = (bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, query = "") =>
    api.app.request(path + query, {
      method: "PUT",
      headers: { authorization: `Bearer ${key}`, "content-type": "text/csv", ...headers },
      body: bytes,
    });
  return {
    path,
    key,
    put,
    putSheet,
    items: async () => ((await (await api.ask("GET", path, key)).json()) as { items: AuthoredOffer[] }).items,
    sheet: () => api.ask("GET", `${path}?format=csv`, key),
  };
}

/** Throws for what was refused. */
export async function outcome(answer: Answer): Promise<ListOutcome> {
  const response = await answer;
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

export async function refused(answer: Answer): Promise<Problem> {
  const response = await answer;
  if (response.status < 400) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Approves all that waits about an organisation. */
export async function approveAll(api: Api, organisation: string, editor: string): Promise<void> {
  for (let left = true; left; ) {
    const { items } = (await (await api.ask("GET", "/v1/reviews?perPage=100", editor)).json()) as { items: Review[] };
    const own = items.filter((review) => review.organisation === organisation);
    for (const { id, version } of own) {
      const answer = await api.ask("POST", `/v1/reviews/${id}/approval`, editor, {}, { "if-match": `"${version}"` });
      if (answer.status !== 200) throw new Error(await answer.text());
    }
    left = own.length > 0;
  }
}
