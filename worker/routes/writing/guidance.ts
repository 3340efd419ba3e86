import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { guidance } from "../../../schema/guidance.ts";
import { authoredGuidance } from "../../../schema/written-entries.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { addGuidance, changeGuidance, readAuthoredGuidance, retireGuidance } from "../../writes/guidance.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, holderOf, requireVersion, versionTag, withVersion } from "./request.ts";

const written = json("The guidance as it is written; its ETag is for the next If-Match.", authoredGuidance);
const takesJson = { middleware: [jsonOnly, notTooLarge], ...needsKey };
const bodyFailures = ["too-large", "unsupported-media-type", "conflict"] as const;
const conditionFailures = ["not-found", "precondition-failed", "precondition-required"] as const;

const create = createRoute({
  method: "post",
  path: "/v1/guidance",
  summary: "Add guidance: what names a source or a number waits for somebody of another organisation",
  ...takesJson,
  request: { query: z.strictObject({}), body: jsonBody(guidance) },
  responses: { 201: written, ...writeFailures(...bodyFailures) },
});

const working = createRoute({
  method: "get",
  path: "/v1/guidance/{id}/working",
  summary: "Guidance as it is written; its ETag is for If-Match",
  ...needsKey,
  request: oneById,
  responses: { 200: written, ...writeFailures("not-found") },
});

const replace = createRoute({
  method: "put",
  path: "/v1/guidance/{id}",
  summary: "Make guidance look like this",
  ...takesJson,
  request: { ...oneById, body: jsonBody(guidance) },
  responses: { 200: written, ...writeFailures(...conditionFailures, ...bodyFailures) },
});

const retire = createRoute({
  method: "delete",
  path: "/v1/guidance/{id}",
  summary: "Tell it no longer",
  ...needsKey,
  request: oneById,
  responses: { 200: written, ...writeFailures(...conditionFailures) },
});

export function guidanceWriteRoutes(writing: Writing) {
  return createRoutes()
    .openapi(create, (context) =>
      answerWrite(context, writing, "write-guidance", async (write) => {
        const snippet = context.req.valid("json");
        await addGuidance(write, snippet);
        const told = await readAuthoredGuidance(write.transaction, snippet.id);
        return withVersion(told, 201, { location: `/v1/guidance/${snippet.id}` });
      }),
    )
    .openapi(working, async (context) => {
      await holderOf(context, writing, "write-guidance");
      const told = await readAuthoredGuidance(writing.database, context.req.valid("param").id);
      return context.json(told, 200, { etag: versionTag(told.version) });
    })
    .openapi(replace, (context) =>
      answerWrite(context, writing, "write-guidance", async (write) => {
        const { id } = context.req.valid("param");
        requireVersion(context, (await readAuthoredGuidance(write.transaction, id)).version);
        await changeGuidance(write, id, context.req.valid("json"));
        return withVersion(await readAuthoredGuidance(write.transaction, id));
      }),
    )
    .openapi(retire, (context) =>
      answerWrite(context, writing, "write-guidance", async (write) => {
        const { id } = context.req.valid("param");
        requireVersion(context, (await readAuthoredGuidance(write.transaction, id)).version);
        await retireGuidance(write, id);
        return withVersion(await readAuthoredGuidance(write.transaction, id));
      }),
    );
}
