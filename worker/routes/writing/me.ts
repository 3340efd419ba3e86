import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { me } from "../../../schema/me.ts";
import { readMe } from "../../writes/me.ts";
import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { json, needsKey, writeFailures } from "../responses.ts";
import { holderOf } from "./request.ts";

const whoAmI = createRoute({
  method: "get",
  path: "/v1/me",
  summary: "Whose key this is, what is due, and what became of what it proposed",
  ...needsKey,
  request: { query: z.strictObject({}) },
  responses: { 200: json("You.", me), ...writeFailures() },
});

export function meRoutes(writing: Writing) {
  return createRoutes().openapi(whoAmI, async (context) => {
    const key = await holderOf(context, writing, "see-own-state");
    return context.json(await readMe(writing.database, key, writing.ages), 200);
  });
}
