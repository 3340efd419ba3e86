import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { reason } from "../../../schema/authored-offer.ts";
import { line } from "../../../schema/text.ts";
import { authoredOrganisation, writtenOrganisation } from "../../../schema/written-entries.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import {
  addOrganisation,
  changeOrganisation,
  readAuthoredOrganisation,
  relistOrganisation,
  rememberNotToList,
  unlistOrganisation,
} from "../../writes/organisations.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, holderOf, requireVersion, versionTag, withVersion } from "./request.ts";

const written = json("The organisation as it is written; its ETag is for the next If-Match.", authoredOrganisation);
const takesJson = { middleware: [jsonOnly, notTooLarge], ...needsKey };
const bodyFailures = ["too-large", "unsupported-media-type", "conflict"] as const;

const create = createRoute({
  method: "post",
  path: "/v1/organisations",
  summary: "Add an organisation: public when somebody of another has approved it",
  ...takesJson,
  request: { query: z.strictObject({}), body: jsonBody(writtenOrganisation) },
  responses: { 201: written, ...writeFailures(...bodyFailures) },
});

const working = createRoute({
  method: "get",
  path: "/v1/organisations/{id}/working",
  summary: "An organisation as it is written; its ETag is for If-Match",
  ...needsKey,
  request: oneById,
  responses: { 200: written, ...writeFailures("not-found") },
});

const replace = createRoute({
  method: "put",
  path: "/v1/organisations/{id}",
  summary: "Make an organisation look like this",
  ...takesJson,
  request: { ...oneById, body: jsonBody(writtenOrganisation) },
  responses: {
    200: written,
    ...writeFailures("not-found", "precondition-failed", "precondition-required", ...bodyFailures),
  },
});

const unlist = createRoute({
  method: "post",
  path: "/v1/organisations/{id}/unlisting",
  summary: "It asked not to be listed: out with it and its offers, when somebody of another has approved it",
  ...takesJson,
  request: { ...oneById, body: jsonBody(z.strictObject({ reason })) },
  responses: { 200: written, ...writeFailures("not-found", ...bodyFailures) },
});

const relist = createRoute({
  method: "delete",
  path: "/v1/organisations/{id}/unlisting",
  summary: "It has changed its mind: back with it, when somebody of another has approved it",
  ...needsKey,
  request: oneById,
  responses: { 200: written, ...writeFailures("not-found", "conflict") },
});

const remember = createRoute({
  method: "post",
  path: "/v1/unlisted-organisations",
  summary: "Remember that an organisation which is not here asked not to be listed, so that nobody adds it by mistake",
  ...takesJson,
  request: {
    query: z.strictObject({}),
    body: jsonBody(z.strictObject({ name: line(120), reason: reason.optional() })),
  },
  responses: { 204: { description: "It is remembered." }, ...writeFailures(...bodyFailures) },
});

export function organisationWriteRoutes(writing: Writing) {
  return createRoutes()
    .openapi(create, (context) =>
      answerWrite(context, writing, "write-organisations", async (write) => {
        const organisation = context.req.valid("json");
        await addOrganisation(write, organisation);
        const told = await readAuthoredOrganisation(write.transaction, organisation.id);
        return withVersion(told, 201, { location: `/v1/organisations/${organisation.id}` });
      }),
    )
    .openapi(working, async (context) => {
      await holderOf(context, writing, "write-organisations");
      const told = await readAuthoredOrganisation(writing.database, context.req.valid("param").id);
      return context.json(told, 200, { etag: versionTag(told.version) });
    })
    .openapi(replace, (context) =>
      answerWrite(context, writing, "write-organisations", async (write) => {
        const { id } = context.req.valid("param");
        requireVersion(context, (await readAuthoredOrganisation(write.transaction, id)).version);
        await changeOrganisation(write, id, context.req.valid("json"));
        return withVersion(await readAuthoredOrganisation(write.transaction, id));
      }),
    )
    .openapi(unlist, (context) =>
      answerWrite(context, writing, "write-organisations", async (write) => {
        const { id } = context.req.valid("param");
        await unlistOrganisation(write, id, context.req.valid("json").reason);
        return withVersion(await readAuthoredOrganisation(write.transaction, id));
      }),
    )
    .openapi(relist, (context) =>
      answerWrite(context, writing, "write-organisations", async (write) => {
        const { id } = context.req.valid("param");
        await relistOrganisation(write, id);
        return withVersion(await readAuthoredOrganisation(write.transaction, id));
      }),
    )
    .openapi(remember, (context) =>
      answerWrite(context, writing, "write-organisations", async (write) => {
        await rememberNotToList(write, context.req.valid("json"));
        return { status: 204, headers: {} };
      }),
    );
}
