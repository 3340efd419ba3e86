import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { authoredOffer } from "../../../schema/authored-offer.ts";
import { ProblemError } from "../../problems.ts";
import { offerToWrite, readAllAuthored, readAuthored, readSheet } from "../../writes/offers.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, needsKey, writeFailures } from "../responses.ts";
import { holderOf, versionTag } from "./request.ts";

const all = createRoute({
  method: "get",
  path: "/v1/organisations/{id}/offers",
  summary: "An organisation's offers as it works on them, drafts and closed ones too",
  description:
    "With format=csv those that are not closed, as a sheet for Excel: UTF-8 with a byte order mark, semicolons. Sent back as a list, unchanged, it changes nothing.",
  ...needsKey,
  request: {
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ format: z.enum(["json", "csv"]).optional() }),
  },
  responses: {
    200: {
      description: "All of them, by id.",
      content: {
        "application/json": { schema: z.strictObject({ items: z.array(authoredOffer) }) },
        "text/csv": { schema: z.string() },
      },
    },
    ...writeFailures("not-found"),
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/organisations/{id}/offers/{offer}",
  summary: "One offer as its organisation works on it; its ETag is for If-Match",
  ...needsKey,
  request: { params: z.strictObject({ id: z.string(), offer: z.string() }), query: z.strictObject({}) },
  responses: { 200: json("The offer.", authoredOffer), ...writeFailures("not-found") },
});

export function authorViewRoutes(writing: Writing) {
  const { database } = writing;
  return createRoutes()
    .openapi(all, async (context) => {
      const holder = await holderOf(context, writing, "see-own-state");
      const { id } = context.req.valid("param");
      if (context.req.valid("query").format !== "csv")
        return context.json({ items: await readAllAuthored(database, holder, id) }, 200);
      return context.body(await readSheet(database, holder, id), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${id}.csv"`,
      });
    })
    .openapi(one, async (context) => {
      const holder = await holderOf(context, writing, "see-own-state");
      const { id, offer } = context.req.valid("param");
      const found = await offerToWrite({ transaction: database, holder }, offer);
      if (found.organisation !== id)
        throw new ProblemError("not-found", "This organisation has no offer with this id.");
      const told = await readAuthored({ transaction: database }, found);
      return context.json(told, 200, { etag: versionTag(told.version) });
    });
}
