import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { authoredOffer, reason, writtenOffer } from "../../../schema/authored-offer.ts";
import { waiting } from "../../../schema/offer.ts";
import { id as idSchema } from "../../../schema/text.ts";
import { confirmedFact } from "../../../schema/vocabulary.ts";
import { jsonOnly, jsonPatchOnly, notTooLarge } from "../../middleware/json-body.ts";
import { invalidRequest } from "../../problems.ts";
import { writtenState } from "../../rules/authored-offer.ts";
import { mergePatch } from "../../rules/merge-patch.ts";
import { addOffer, changeOffer, closedState, type OfferChange, refuseClosed } from "../../writes/change-offers.ts";
import { confirmFacts } from "../../writes/confirm.ts";
import { offerToWrite, readAuthored, type StoredOffer } from "../../writes/offers.ts";
import type { Write, Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, writeFailures } from "../responses.ts";
import { answerWrite, requireVersion, withVersion } from "./request.ts";

const written = json("The offer as its authors see it now; its ETag is for the next If-Match.", authoredOffer);
const takesJson = { middleware: [jsonOnly, notTooLarge], ...needsKey };
const bodyFailures = ["too-large", "unsupported-media-type", "not-found", "conflict"] as const;
const changed = {
  200: written,
  ...writeFailures(...bodyFailures, "precondition-failed", "precondition-required"),
};

const create = createRoute({
  method: "post",
  path: "/v1/organisations/{id}/offers",
  summary: "Add an offer: public when somebody has approved it",
  ...takesJson,
  request: { ...oneById, body: jsonBody(writtenOffer) },
  responses: { 201: written, ...writeFailures(...bodyFailures) },
});

const replace = createRoute({
  method: "put",
  path: "/v1/offers/{id}",
  summary: "Make an offer look like this",
  ...takesJson,
  request: { ...oneById, body: jsonBody(writtenOffer) },
  responses: changed,
});

const patch = createRoute({
  method: "patch",
  path: "/v1/offers/{id}",
  summary: "Change fields of an offer (RFC 7396): null takes a field away, lists are replaced whole",
  ...needsKey,
  middleware: [jsonPatchOnly, notTooLarge],
  request: { ...oneById, body: jsonBody(z.looseObject({})) },
  responses: changed,
});

const close = createRoute({
  method: "delete",
  path: "/v1/offers/{id}",
  summary: "Close an offer, with a reason; those who follow the registry are told",
  ...takesJson,
  request: { ...oneById, body: jsonBody(z.strictObject({ reason, replacedBy: idSchema.optional() })) },
  responses: changed,
});

const wait = createRoute({
  method: "put",
  path: "/v1/offers/{id}/waiting",
  summary: "How long one waits, as it is today",
  ...takesJson,
  request: { ...oneById, body: jsonBody(z.strictObject({ waiting: z.array(waiting) })) },
  responses: changed,
});

const confirm = createRoute({
  method: "post",
  path: "/v1/offers/{id}/confirmations",
  summary: "Still right: these facts hold today",
  ...takesJson,
  request: { ...oneById, body: jsonBody(z.strictObject({ facts: z.array(z.enum(confirmedFact)).min(1) })) },
  responses: { 200: written, ...writeFailures(...bodyFailures) },
});

export function offerWriteRoutes(writing: Writing) {
  const change = (context: Context, id: string, changeOf: (offer: StoredOffer) => OfferChange) =>
    answerWrite(context, writing, "write-offers", async (write) => {
      const offer = await offerToWrite(write, id);
      requireVersion(context, offer.version);
      refuseClosed(offer);
      await changeOffer(write, offer, changeOf(offer));
      return withVersion(await authoredAgain(write, id));
    });

  return createRoutes()
    .openapi(create, (context) =>
      answerWrite(context, writing, "write-offers", async (write) => {
        const offer = context.req.valid("json");
        const organisation = context.req.valid("param").id;
        const id = await addOffer(write, { id: offer.id, organisation, state: writtenState(offer) });
        return withVersion(await authoredAgain(write, id), 201, { location: `/v1/offers/${id}` });
      }),
    )
    .openapi(replace, (context) =>
      change(context, context.req.valid("param").id, () => ({
        after: writtenState(context.req.valid("json")),
        action: "change",
      })),
    )
    .openapi(patch, (context) =>
      change(context, context.req.valid("param").id, ({ working }) => {
        const parsed = writtenOffer.safeParse(mergePatch(working, context.req.valid("json")));
        if (!parsed.success) throw invalidRequest(parsed.error, "json");
        return { after: writtenState(parsed.data), action: "change" };
      }),
    )
    .openapi(close, (context) =>
      change(context, context.req.valid("param").id, ({ working }) => {
        const closing = context.req.valid("json");
        return { after: closedState(working, closing, writing.now()), action: "close", reason: closing.reason };
      }),
    )
    .openapi(wait, (context) =>
      change(context, context.req.valid("param").id, ({ working }) => ({
        after: { ...working, waiting: context.req.valid("json").waiting },
        action: "change",
      })),
    )
    .openapi(confirm, (context) =>
      answerWrite(context, writing, "confirm-offers", async (write) => {
        const { id } = context.req.valid("param");
        await confirmFacts(write, await offerToWrite(write, id), context.req.valid("json").facts);
        return withVersion(await authoredAgain(write, id));
      }),
    );
}

const authoredAgain = async (write: Write, id: string) => readAuthored(write, await offerToWrite(write, id));
