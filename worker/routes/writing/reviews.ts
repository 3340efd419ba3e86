import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { reason } from "../../../schema/authored-offer.ts";
import { paging } from "../../../schema/offer-search.ts";
import { review } from "../../../schema/review.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { decide, readReviewToDecide } from "../../writes/decide.ts";
import { readReviewQueue, reviewById, tellReviews } from "../../writes/review-queue.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, paged, pageOf, writeFailures } from "../responses.ts";
import { answerWrite, holderOf, requireVersion, withVersion } from "./request.ts";

const queue = createRoute({
  method: "get",
  path: "/v1/reviews",
  summary: "What waits for somebody to look at it, the longest waiting first",
  ...needsKey,
  request: {
    query: z.strictObject({ ...paging, state: z.enum(["open", "approved", "rejected", "withdrawn"]).optional() }),
  },
  responses: { 200: json("Reviews.", pageOf(review)), ...writeFailures() },
});

const decided = {
  200: json("The review as it is now.", review),
  ...writeFailures(
    "not-found",
    "conflict",
    "precondition-failed",
    "precondition-required",
    "unsupported-media-type",
    "too-large",
  ),
};

const approval = createRoute({
  method: "post",
  path: "/v1/reviews/{id}/approval",
  summary: "Make what waited public; If-Match names the version that was looked at",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(z.strictObject({ reason: reason.optional() })) },
  responses: decided,
});

const rejection = createRoute({
  method: "post",
  path: "/v1/reviews/{id}/rejection",
  summary: "Leave what is public as it is, and tell the author why",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(z.strictObject({ reason })) },
  responses: decided,
});

export function reviewRoutes(writing: Writing) {
  return createRoutes()
    .openapi(queue, async (context) => {
      const reader = await holderOf(context, writing, "review");
      const { state = "open", ...asked } = context.req.valid("query");
      const page = paged(await readReviewQueue(writing.database, state), asked);
      return context.json({ ...page, items: await tellReviews(writing.database, reader, page.items) }, 200);
    })
    .openapi(approval, (context) =>
      answerWrite(context, writing, "review", async (write) => {
        const waiting = await readReviewToDecide(write, context.req.valid("param").id);
        requireVersion(context, waiting.version);
        await decide(write, waiting, "approved", context.req.valid("json").reason ?? null);
        return withVersion(await reviewById(write.transaction, write.holder, waiting.id));
      }),
    )
    .openapi(rejection, (context) =>
      answerWrite(context, writing, "review", async (write) => {
        const waiting = await readReviewToDecide(write, context.req.valid("param").id);
        requireVersion(context, waiting.version);
        await decide(write, waiting, "rejected", context.req.valid("json").reason);
        return withVersion(await reviewById(write.transaction, write.holder, waiting.id));
      }),
    );
}
