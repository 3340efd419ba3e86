import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const route = createRoute({
  method: "get",
  path: "/health",
  summary: "200 once the registry can be read",
  request: { query: z.strictObject({}) },
  responses: {
    200: json("Up.", z.strictObject({ status: z.literal("up"), version: z.int(), publishedAt: z.iso.datetime() })),
    ...failures("invalid-request"),
  },
});

export function healthRoutes({ published }: Services) {
  return createRoutes().openapi(route, async (context) => {
    const { version, publishedAt } = (await published.current()).pointer;
    return context.json({ status: "up" as const, version, publishedAt }, 200, { "cache-control": "no-store" });
  });
}
