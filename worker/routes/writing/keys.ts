import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { keyInfo as keyInfoSchema, madeKey, newKey } from "../../../schema/key.ts";
import { paging } from "../../../schema/offer-search.ts";
import { jsonOnly, notTooLarge } from "../../middleware/json-body.ts";
import { type KeyMaking, type MadeKey, makeNewKey, readKeyList, revokeKey, rotateKey } from "../../writes/keys.ts";
import type { Answer, Write, Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, jsonBody, needsKey, oneById, paged, pageOf, writeFailures } from "../responses.ts";
import { answerWrite, holderOf } from "./request.ts";

const list = createRoute({
  method: "get",
  path: "/v1/keys",
  summary: "All keys there are and were, without what they are",
  ...needsKey,
  request: { query: z.strictObject(paging) },
  responses: { 200: json("Keys, the oldest first.", pageOf(keyInfoSchema)), ...writeFailures() },
});

const create = createRoute({
  method: "post",
  path: "/v1/keys",
  summary: "Make a key; it is told in this answer and never again",
  middleware: [jsonOnly, notTooLarge],
  ...needsKey,
  request: { query: z.strictObject({}), body: jsonBody(newKey) },
  responses: { 201: json("The key.", madeKey), ...writeFailures("unsupported-media-type", "too-large") },
});

const rotate = createRoute({
  method: "post",
  path: "/v1/keys/{id}/rotation",
  summary: "Make a key that takes this one's place; both work for 30 days",
  ...needsKey,
  request: oneById,
  responses: { 201: json("The new key.", madeKey), ...writeFailures("not-found", "conflict") },
});

const revoke = createRoute({
  method: "delete",
  path: "/v1/keys/{id}",
  summary: "End a key: its next request is refused",
  ...needsKey,
  request: oneById,
  responses: { 204: { description: "It works no longer." }, ...writeFailures("not-found", "conflict") },
});

export function keyRoutes(writing: Writing) {
  const making = ({ transaction, holder, now }: Write): KeyMaking => ({
    transaction,
    madeBy: holder.id,
    now,
    randomBytes: writing.randomBytes,
  });
  return createRoutes()
    .openapi(list, async (context) => {
      await holderOf(context, writing, "manage-keys");
      return context.json(paged(await readKeyList(writing.database), context.req.valid("query")), 200);
    })
    .openapi(create, (context) =>
      answerWrite(context, writing, "manage-keys", async (write) =>
        toldOnce(await makeNewKey(making(write), context.req.valid("json"))),
      ),
    )
    .openapi(rotate, (context) =>
      answerWrite(context, writing, "manage-keys", async (write) =>
        toldOnce(await rotateKey(making(write), context.req.valid("param").id)),
      ),
    )
    .openapi(revoke, (context) =>
      answerWrite(context, writing, "manage-keys", async (write) => {
        await revokeKey(write, context.req.valid("param").id);
        return { status: 204, headers: {} };
      }),
    );
}

/** Where the answer is lost, so is the key: revoke it and make another. */
const toldOnce = ({ info, text }: MadeKey): Answer => ({ status: 201, headers: {}, body: info, once: { key: text } });
