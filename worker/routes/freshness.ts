import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { type FreshnessFigure, freshnessFigure } from "../../schema/freshness-figure.ts";
import { dayNumberAt } from "../../schema/matching/clock.ts";
import { freshnessFigureOf } from "../rules/freshness-figure.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const figure = createRoute({
  method: "get",
  path: "/v1/freshness",
  summary: "How far the registry can be trusted today: what is confirmed, who is behind, what waits",
  request: { query: z.strictObject({}) },
  responses: { 200: json("The figure.", freshnessFigure), ...failures("invalid-request") },
});

export function freshnessRoutes(services: Services) {
  return createRoutes().openapi(figure, async (context) => context.json(await freshnessToday(services), 200));
}

/** The figure of the newest snapshot, for today. Throws `not-ready`. */
export async function freshnessToday({ published, now }: Services): Promise<FreshnessFigure> {
  const { pointer, prepared } = await published.current();
  return { ...freshnessFigureOf(prepared.registry, dayNumberAt(now())), publishedAt: pointer.publishedAt };
}
