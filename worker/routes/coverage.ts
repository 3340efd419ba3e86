import { createRoute } from "@hono/zod-openapi";
import {
  type CoverageFigure,
  type CoverageQuestion,
  coverageFigure,
  coverageQuestion,
} from "../../schema/coverage-figure.ts";
import { coverageFigureOf } from "../rules/coverage.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const figure = createRoute({
  method: "get",
  path: "/v1/coverage",
  summary: "Where help is known, and for whom: nought means that no offer is known, not that there is none",
  request: { query: coverageQuestion },
  responses: { 200: json("The figure.", coverageFigure), ...failures("invalid-request") },
});

export function coverageRoutes(services: Services) {
  return createRoutes().openapi(figure, async (context) =>
    context.json(await coverageNow(services, context.req.valid("query")), 200),
  );
}

/** The figure of the newest snapshot, now. Throws `not-ready`. */
export async function coverageNow({ published, now }: Services, question: CoverageQuestion): Promise<CoverageFigure> {
  const { pointer, prepared } = await published.current();
  return { ...coverageFigureOf(prepared, question, now()), publishedAt: pointer.publishedAt };
}
