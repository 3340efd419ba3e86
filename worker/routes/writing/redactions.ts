import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { reason } from "../../../schema/authored-offer.ts";
import { line } from "../../../schema/text.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { leastLetters, lettersOf } from "../../rules/redact.ts";
import { redact, silentSnapshots } from "../../writes/redact.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, holderOf } from "./request.ts";

const redaction = z.strictObject({
  value: line(300).refine((value) => lettersOf(value).length >= leastLetters, {
    error: `give at least ${leastLetters} letters and digits`,
  }),
  /** Must not hold the value: it is kept. */
  reason,
});

const create = createRoute({
  method: "post",
  path: "/v1/offers/{id}/redactions",
  summary: "Take a value that must not be known out of an offer, its history and every snapshot; it cannot be undone",
  description:
    "The value is what has the same letters and digits in the same order, in whatever case and with whatever spaces and punctuation between them; of a Danish number leave out the country code or not. It is taken out of this offer only, and an id never changes: ask once for each offer that tells it.",
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
    const silent = await silentSnapshots(writing.database, writing.objects, id, asked.value);
    return answerWrite(context, writing, "redact", async (write) => {
      await redact(write, { ...asked, offer: id, silent });
      return { status: 204, headers: {} };
    });
  });
}
