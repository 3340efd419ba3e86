import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { largestList, listOutcome, mostListed } from "../../../schema/offer-list.ts";
import { isSheet, listNotTooLarge, listOnly } from "../../middleware/list-body.ts";
import { replaceList } from "../../writes/list.ts";
import { listOfJson, listOfSheet, type SentList } from "../../writes/sent-list.ts";
import { rehearse, type Write, type Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, needsKey, writeFailures } from "../responses.ts";
import { answerWrite, holderOf } from "./request.ts";

/** Only told here: what is sent is looked at one offer after the other, and no longer than there are few faults. */
const body = {
  description: `At most ${mostListed} offers in ${largestList / 1024 / 1024} MB.`,
  required: true,
  content: {
    "application/json": {
      schema: {
        type: "object" as const,
        properties: {
          items: {
            type: "array" as const,
            maxItems: mostListed,
            items: { $ref: "#/components/schemas/WrittenOffer" },
          },
        },
        required: ["items"],
        additionalProperties: false,
      },
    },
    "text/csv": {
      schema: {
        type: "string" as const,
        description:
          "A row an offer, as ?format=csv gives it: UTF-8 or Windows-1252, semicolons, commas or tabs. Columns that are left out stay as they are.",
      },
    },
  },
};

const replace = createRoute({
  method: "put",
  path: "/v1/organisations/{id}/offers",
  summary: "Make all offers of an organisation look like this list, or change nothing",
  description:
    "An offer without an id, or with a new one, is added; one that the list does not name is closed; closed ones are left alone. A version, where one is given, is the one that the offer was made from: what was changed since is not overwritten. Faults are named by path, or by row and column. With dryRun=true nothing is done, and the answer tells what would be: ids of new offers, where they get them from us, are others then.",
  middleware: [listOnly, listNotTooLarge],
  ...needsKey,
  request: {
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ dryRun: z.enum(["true", "false"]).optional() }),
    body,
  },
  responses: {
    200: json("What was done, and what of it waits for somebody else.", listOutcome),
    ...writeFailures("not-found", "conflict", "too-large", "unsupported-media-type"),
  },
});

export function listRoutes(writing: Writing) {
  return createRoutes().openapi(replace, async (context) => {
    const { id } = context.req.valid("param");
    const dryRun = context.req.valid("query").dryRun === "true";
    // Nobody's five megabytes are read before we know who sends them.
    const holder = await holderOf(context, writing, "write-offers");
    const sent = await sentList(context, writing);
    const effect = async (write: Write) => ({
      status: 200 as const,
      headers: {},
      body: { dryRun, ...(await replaceList(write, id, sent)) },
    });
    if (!dryRun) return answerWrite(context, writing, "write-offers", effect);
    const { body } = await rehearse(writing, holder, effect);
    return context.json(listOutcome.parse(body), 200);
  });
}

/** Throws `invalid-request`. */
async function sentList({ req }: Context, { database }: Writing): Promise<SentList> {
  if (isSheet(req.header("content-type"))) return listOfSheet(database, new Uint8Array(await req.arrayBuffer()));
  try {
    return listOfJson(await req.json());
  } catch (error) {
    throw error instanceof SyntaxError ? new HTTPException(400, { cause: error }) : error;
  }
}
