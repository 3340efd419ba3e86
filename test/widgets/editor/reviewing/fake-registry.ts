import { vi } from "vitest";
import { z } from "zod";
import { areas, municipality, type Region } from "../../../../schema/area.ts";
import { regionId } from "../../../../schema/offer.ts";
import { type Problem, type ProblemCode, problem, problems } from "../../../../schema/problem.ts";
import { ApiClient } from "../../../../widgets/editor/api-client.ts";
import { fictitiousAreas } from "../../../helpers/fictitious.ts";

/** What a test's registry was asked. */
export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  body: unknown;
  ifMatch: string | null;
}

/** What a test's registry answers: a body that the real schema holds, or a refusal. */
export interface Answer {
  status?: number;
  /** What the API promises of the body. */
  schema?: z.ZodType;
  body?: unknown;
  etag?: string;
}

export type Answers = Record<string, (asked: Asked, query: URLSearchParams) => Answer>;

/**
 * Stands in for the registry: `answers` by method and path, such as `GET /v1/reviews`. What is answered must be as the real
 * schemas promise, and what nobody expected to be asked fails the test.
 */
export function fakeRegistry(answers: Answers): { client: ApiClient; asked: Asked[]; writes(): Asked[] } {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body, headers }: RequestInit) => {
    const { pathname, searchParams } = new URL(path, "https://opdigtet.example");
    const ifMatch = new Headers(headers).get("if-match");
    const question = { method, path, body: typeof body === "string" ? JSON.parse(body) : null, ifMatch };
    asked.push(question);
    const answer = answers[`${method} ${pathname}`]?.(question, searchParams) ?? refusal("not-found");
    return responseOf(answer);
  });
  return {
    client: new ApiClient("vv_opdigtet"),
    asked,
    writes: () => asked.filter(({ method }) => method !== "GET"),
  };
}

function responseOf({ status = 200, schema, body, etag }: Answer): Response {
  if (status === 204) return new Response(null, { status });
  if (!schema) throw new Error("Say by which schema the API promises this.");
  const type = status < 400 ? "application/json" : "application/problem+json";
  const headers = { "content-type": type, ...(etag && { etag }) };
  return new Response(JSON.stringify(schema.parse(body)), { status, headers });
}

/** What the registry says when it does not do something. */
export function refusal(code: ProblemCode, more: Partial<Problem> = {}): Answer {
  const { status, title } = problems[code];
  const body = { type: `urn:vejviser:problem:${code}`, title, status, code, fields: [], ...more };
  return { status, schema: problem, body };
}

/** One page of a list, cut as the query asks. */
export function pageOf<Item>(all: Item[], query: URLSearchParams) {
  const [page, perPage] = [Number(query.get("page") ?? 1), Number(query.get("perPage") ?? 20)];
  return { items: all.slice((page - 1) * perPage, page * perPage), page, perPage, total: all.length };
}

export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), page: z.int(), perPage: z.int(), total: z.int() });

const onADay = areas.extend({
  date: z.iso.date(),
  municipalities: z.array(municipality.omit({ regions: true }).extend({ region: regionId.nullable() })),
});

/** The areas as the API answers them on a day. */
export function areasAnswer(regions: Region[] = fictitiousAreas.regions): Answer {
  const municipalities = fictitiousAreas.municipalities.map(({ regions: [first], ...rest }) => ({
    ...rest,
    region: first?.region ?? null,
  }));
  return { schema: onADay, body: { ...fictitiousAreas, date: "2026-11-21", regions, municipalities } };
}
