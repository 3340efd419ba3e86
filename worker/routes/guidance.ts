import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { guidance, situation } from "../../schema/guidance.ts";
import { searchGuidance } from "../../schema/matching/guidance.ts";
import { guidanceSearch } from "../../schema/offer-search.ts";
import { ProblemError } from "../problems.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { refuseUnknownPlaces } from "./places.ts";
import { failures, json, paged, pageOf } from "./responses.ts";

const list = createRoute({
  method: "get",
  path: "/v1/guidance",
  summary: "Find guidance",
  request: { query: guidanceSearch },
  responses: {
    200: json(
      "Guidance that fits: first what answers the words best, then as the situations need it.",
      pageOf(guidance),
    ),
    ...failures("invalid-request"),
  },
});

const byId = createRoute({
  method: "get",
  path: "/v1/guidance/{id}",
  summary: "One piece of guidance",
  request: { params: z.strictObject({ id: z.string() }), query: z.strictObject({}) },
  responses: { 200: json("The guidance.", guidance), ...failures("invalid-request", "not-found") },
});

const situations = createRoute({
  method: "get",
  path: "/v1/situations",
  summary: "The panel's situations, in order",
  request: { query: z.strictObject({}) },
  responses: {
    200: json("All situations.", z.strictObject({ items: z.array(situation) })),
    ...failures("invalid-request"),
  },
});

export function guidanceRoutes({ published, now }: Services) {
  return createRoutes()
    .openapi(list, async (context) => {
      const { prepared } = await published.current();
      const question = context.req.valid("query");
      refuseUnknownPlaces(prepared, question);
      return context.json(paged(searchGuidance(prepared, question, now()), question), 200);
    })
    .openapi(byId, async (context) => {
      const { registry } = (await published.current()).prepared;
      const { id } = context.req.valid("param");
      const found = registry.guidance.find((snippet) => snippet.id === id);
      if (!found) throw new ProblemError("not-found", "There is no guidance with this id.");
      return context.json(found, 200);
    })
    .openapi(situations, async (context) => {
      const { registry } = (await published.current()).prepared;
      return context.json({ items: registry.situations }, 200);
    });
}
