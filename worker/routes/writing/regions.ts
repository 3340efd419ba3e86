import { createRoute } from "@hono/zod-openapi";
import { authoredRegion, writtenRegion } from "../../../schema/written-entries.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { changeRegion, readAuthoredRegion } from "../../writes/regions.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, holderOf, requireVersion, versionTag, withVersion } from "./request.ts";

const written = json("What can be changed about the region; its ETag is for the next If-Match.", authoredRegion);

const working = createRoute({
  method: "get",
  path: "/v1/areas/regions/{id}/working",
  summary: "What can be changed about a region: its code, and whom to call there; its ETag is for If-Match",
  ...needsKey,
  request: oneById,
  responses: { 200: written, ...writeFailures("not-found") },
});

const replace = createRoute({
  method: "put",
  path: "/v1/areas/regions/{id}",
  summary: "Enter a region's code, or whom to call there: a number waits for somebody of another organisation",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { ...oneById, body: jsonBody(writtenRegion) },
  responses: {
    200: written,
    ...writeFailures(
      "not-found",
      "precondition-failed",
      "precondition-required",
      "too-large",
      "unsupported-media-type",
    ),
  },
});

export function regionWriteRoutes(writing: Writing) {
  return createRoutes()
    .openapi(working, async (context) => {
      await holderOf(context, writing, "write-areas");
      const told = await readAuthoredRegion(writing.database, context.req.valid("param").id);
      return context.json(told, 200, { etag: versionTag(told.version) });
    })
    .openapi(replace, (context) =>
      answerWrite(context, writing, "write-areas", async (write) => {
        const { id } = context.req.valid("param");
        requireVersion(context, (await readAuthoredRegion(write.transaction, id)).version);
        await changeRegion(write, id, context.req.valid("json"));
        return withVersion(await readAuthoredRegion(write.transaction, id));
      }),
    );
}
