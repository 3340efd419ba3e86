import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { type HiddenEntry, hiddenEntry } from "../../../schema/hidden-entry.ts";
import { paging } from "../../../schema/offer-search.ts";
import { readHiddenEntries } from "../../writes/hidden-entries.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, needsKey, paged, pageOf, writeFailures } from "../responses.ts";
import { holderOf } from "./request.ts";

const hidden = <Path extends string>(path: Path, summary: string) =>
  createRoute({
    ...{ method: "get", path, summary, ...needsKey },
    request: { query: z.strictObject(paging) },
    responses: { 200: json("Entries, by id.", pageOf(hiddenEntry)), ...writeFailures() },
  });

const guidance = hidden("/v1/hidden-guidance", "Guidance that is written and not public: never approved, or retired");
const organisations = hidden(
  "/v1/hidden-organisations",
  "Organisations that are written and not public: never approved, or they asked not to be listed",
);

type Asked = z.infer<z.ZodObject<typeof paging>>;

export function hiddenEntryRoutes(writing: Writing) {
  const page = async (kind: HiddenEntry["kind"], asked: Asked) =>
    paged(await readHiddenEntries(writing.database, kind), asked);
  return createRoutes()
    .openapi(guidance, async (context) => {
      await holderOf(context, writing, "write-guidance");
      return context.json(await page("guidance", context.req.valid("query")), 200);
    })
    .openapi(organisations, async (context) => {
      await holderOf(context, writing, "write-organisations");
      return context.json(await page("organisation", context.req.valid("query")), 200);
    });
}
