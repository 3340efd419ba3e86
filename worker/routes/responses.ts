import { z } from "zod";
import { type ProblemCode, problem, problems } from "../../schema/problem.ts";

/** A JSON answer, for a route's definition. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { "application/json": { schema } },
});

/** What any read may fail with, whatever was asked. */
const always: ProblemCode[] = ["internal-error", "not-ready"];

/** The failures a route promises, for its definition; those that any read may have come by themselves. */
export const failures = (...codes: ProblemCode[]) =>
  Object.fromEntries(
    [...codes, ...always].map((code) => [
      problems[code].status,
      { description: problems[code].title, content: { "application/problem+json": { schema: problem } } },
    ]),
  );

/** Part of the definition of what is only done for whoever has a key. */
export const needsKey = { security: [{ key: [] }] };

/** Part of the definition of what is done to one thing. */
export const oneById = { params: z.strictObject({ id: z.string() }), query: z.strictObject({}) };

/** A JSON body, for a route's definition. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
  required: true,
});

/** The failures that any write may have, whatever was asked, besides those of its own. */
export const writeFailures = (...codes: ProblemCode[]) =>
  failures("invalid-request", "unauthorized", "forbidden", "idempotency-key-reused", "database-away", ...codes);

/** One page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), page: z.int(), perPage: z.int(), total: z.int() });

/** Cuts one page out of a whole list. `page` counts from 1; `perPage` is 20 unless told. */
export function paged<Item>(all: Item[], { page = 1, perPage = 20 }: { page?: number; perPage?: number }) {
  return { items: all.slice((page - 1) * perPage, page * perPage), page, perPage, total: all.length };
}
