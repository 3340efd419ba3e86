import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { authoredOffer, reason } from "../../../schema/authored-offer.ts";
import { revision } from "../../../schema/offer-history.ts";
import { paging } from "../../../schema/offer-search.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { changeOffer } from "../../writes/change-offers.ts";
import { offerToWrite, readAuthored, readHistory } from "../../writes/offers.ts";
import { earlierState } from "../../writes/revert.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, paged, pageOf, writeFailures } from "../responses.ts";
import { answerWrite, holderOf, requireVersion, withVersion } from "./request.ts";

const history = createRoute({
  method: "get",
  path: "/v1/offers/{id}/revisions",
  summary: "What happened to an offer, the newest first",
  ...needsKey,
  request: { params: oneById.params, query: z.strictObject(paging) },
  responses: { 200: json("Revisions.", pageOf(revision)), ...writeFailures("not-found") },
});

const revert = createRoute({
  method: "post",
  path: "/v1/offers/{id}/revert",
  summary: "Make an offer as it was at an earlier version",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(z.strictObject({ version: z.int().min(1), reason: reason.optional() })) },
  responses: {
    200: json("The offer as its authors see it now.", authoredOffer),
    ...writeFailures(
      "not-found",
      "conflict",
      "precondition-failed",
      "precondition-required",
      "unsupported-media-type",
      "too-large",
    ),
  },
});

export function historyRoutes(writing: Writing) {
  return createRoutes()
    .openapi(history, async (context) => {
      const holder = await holderOf(context, writing, "write-offers");
      const told = await readHistory(writing.database, holder, context.req.valid("param").id);
      return context.json(paged(told, context.req.valid("query")), 200);
    })
    .openapi(revert, (context) =>
      answerWrite(context, writing, "write-offers", async (write) => {
        const { id } = context.req.valid("param");
        const { version, reason } = context.req.valid("json");
        const offer = await offerToWrite(write, id);
        requireVersion(context, offer.version);
        const after = await earlierState(write, offer, version);
        await changeOffer(write, offer, { after, action: "revert", ...(reason && { reason }) });
        return withVersion(await readAuthored(write, await offerToWrite(write, id)));
      }),
    );
}
