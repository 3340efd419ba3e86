import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { paging } from "../../schema/offer-search.ts";
import { organisation } from "../../schema/organisation.ts";
import { ProblemError } from "../problems.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json, paged, pageOf } from "./responses.ts";

const list = createRoute({
  method: "get",
  path: "/v1/organisations",
  summary: "Who runs offers",
  request: { query: z.strictObject(paging) },
  responses: { 200: json("Organisations by id.", pageOf(organisation)), ...failures("invalid-request") },
});

const byId = createRoute({
  method: "get",
  path: "/v1/organisations/{id}",
  summary: "One organisation",
  request: { params: z.strictObject({ id: z.string() }), query: z.strictObject({}) },
  responses: { 200: json("The organisation.", organisation), ...failures("invalid-request", "not-found") },
});

export function organisationRoutes({ published }: Services) {
  const all = async () => (await published.current()).prepared.registry.organisations;
  return createRoutes()
    .openapi(list, async (context) => context.json(paged(await all(), context.req.valid("query")), 200))
    .openapi(byId, async (context) => {
      const { id } = context.req.valid("param");
      const found = (await all()).find((organisation) => organisation.id === id);
      if (!found) throw new ProblemError("not-found", "There is no organisation with this id.");
      return context.json(found, 200);
    });
}
