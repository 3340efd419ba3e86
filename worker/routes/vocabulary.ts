import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { codeLists, type Label, type ListName } from "../../schema/vocabulary.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const label = z
  .strictObject({
    code: z.string(),
    da: z.string(),
    en: z.string(),
    /** Where a professional should see other words. */
    professional: z.strictObject({ da: z.string(), en: z.string().optional() }).optional(),
    hint: z.strictObject({ da: z.string(), en: z.string() }).optional(),
  })
  .meta({ id: "Label" });

const lists = z.record(z.enum(Object.keys(codeLists) as [ListName, ...ListName[]]), z.array(label));

const route = createRoute({
  method: "get",
  path: "/v1/vocabulary",
  summary: "The closed code lists and what their codes are called",
  request: { query: z.strictObject({}) },
  responses: { 200: json("Every list, in its order.", lists), ...failures("invalid-request") },
});

export function vocabularyRoutes({ published }: Services) {
  return createRoutes().openapi(route, async (context) => {
    const { labels } = (await published.current()).prepared.registry;
    const entries = Object.entries(codeLists).map(([list, codes]) => {
      const said: Record<string, Label> = labels[list as ListName];
      return [list, codes.map((code) => ({ code, ...said[code] }))];
    });
    return context.json(Object.fromEntries(entries) as z.infer<typeof lists>, 200);
  });
}
