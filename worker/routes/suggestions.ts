import { createRoute } from "@hono/zod-openapi";
import { newSuggestion } from "../../schema/suggestion.ts";
import { jsonOnly, notTooLarge } from "../middleware/json-body.ts";
import { ownPageOnly } from "../middleware/own-page.ts";
import type { Published } from "../published.ts";
import { receiveSuggestion } from "../writes/suggestions.ts";
import type { Writing } from "../writes/write.ts";
import { createRoutes } from "./create-routes.ts";
import { publicOfferById } from "./offers.ts";
import { failures, jsonBody, oneById } from "./responses.ts";
import { repeatable } from "./writing/request.ts";

const suggest = createRoute({
  method: "post",
  path: "/v1/offers/{id}/suggestions",
  summary: "Say that something about an offer is wrong; from our own page only, and nobody answers",
  middleware: [ownPageOnly, jsonOnly, notTooLarge],
  request: { ...oneById, body: jsonBody(newSuggestion) },
  responses: {
    204: { description: "An editor looks at it. Nothing is kept of who sent it." },
    ...failures(
      "invalid-request",
      "forbidden",
      "not-found",
      "gone",
      "too-large",
      "unsupported-media-type",
      "idempotency-key-reused",
      "too-many-requests",
      "database-away",
    ),
  },
});

export function suggestionRoutes({ published, writing }: { published: Published; writing: Writing }) {
  return createRoutes().openapi(suggest, async (context) => {
    const { prepared } = await published.current();
    const { id: offer } = publicOfferById(prepared, context.req.valid("param").id);
    await receiveSuggestion(writing, await repeatable(context), { ...context.req.valid("json"), offer });
    return context.body(null, 204);
  });
}
