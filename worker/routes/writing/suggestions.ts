import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { paging } from "../../../schema/offer-search.ts";
import { passingOn, suggestion, suggestionState } from "../../../schema/suggestion.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { markHandled, passOn, readSuggestionQueue } from "../../writes/suggestions.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, paged, pageOf, writeFailures } from "../responses.ts";
import { answerWrite, holderOf } from "./request.ts";

const queue = createRoute({
  method: "get",
  path: "/v1/suggestions",
  summary: "What people without a key say is wrong: as they sent it, or as it was passed on; the oldest first",
  ...needsKey,
  request: { query: z.strictObject({ ...paging, state: suggestionState.optional() }) },
  responses: { 200: json("Suggestions that nobody has handled.", pageOf(suggestion)), ...writeFailures() },
});

const pass = createRoute({
  method: "post",
  path: "/v1/suggestions/{id}/passed-on",
  summary: "Let the organisation see it, in words without personal details; what was sent is not kept",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(passingOn) },
  responses: {
    204: { description: "The organisation sees it at /v1/me." },
    ...writeFailures("not-found", "conflict", "too-large", "unsupported-media-type"),
  },
});

const handle = createRoute({
  method: "post",
  path: "/v1/suggestions/{id}/handled",
  summary: "Say that it has been looked at; it is deleted 30 days later",
  ...needsKey,
  request: oneById,
  responses: { 204: { description: "It is in no list any more." }, ...writeFailures("not-found", "conflict") },
});

export function suggestionQueueRoutes(writing: Writing) {
  return createRoutes()
    .openapi(queue, async (context) => {
      await holderOf(context, writing, "pass-on-suggestions");
      const { state = "received", ...page } = context.req.valid("query");
      return context.json(paged(await readSuggestionQueue(writing.database, state), page), 200);
    })
    .openapi(pass, (context) =>
      answerWrite(context, writing, "pass-on-suggestions", (write) =>
        passOn(write, context.req.valid("param").id, context.req.valid("json").message ?? null),
      ),
    )
    .openapi(handle, (context) =>
      answerWrite(context, writing, "handle-suggestions", (write) => markHandled(write, context.req.valid("param").id)),
    );
}
