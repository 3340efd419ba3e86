import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { reason } from "../../../schema/authored-offer.ts";
import { line } from "../../../schema/text.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { redact, snapshotsTelling } from "../../writes/redact.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, holderOf } from "./request.ts";

/** A shorter value would be found where it is not meant. */
const shortest = 4;
const redaction = z.strictObject({
  value: line(300).refine((value) => value.length >= shortest, { error: `give at least ${shortest} characters` }),
  /** Must not hold the value: it is kept. */
  reason,
});

const create = createRoute({
  method: "post",
  path: "/v1/offers/{id}/redactions",
  summary: "Take a value that must not be known out of an offer, its history and every snapshot; it cannot be undone",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(redaction) },
  responses: {
    204: { description: "It is gone, and what was published with it is withdrawn." },
    ...writeFailures("not-found", "conflict", "too-large", "unsupported-media-type"),
  },
});

export function redactionRoutes(writing: Writing) {
  return createRoutes().openapi(create, async (context) => {
    await holderOf(context, writing, "redact");
    const { id } = context.req.valid("param");
    const asked = context.req.valid("json");
    const snapshots = await snapshotsTelling(writing.database, writing.objects, id, asked.value);
    return answerWrite(context, writing, "redact", async (write) => {
      await redact(write, { ...asked, offer: id, snapshots });
      return { status: 204, headers: {} };
    });
  });
}
