import { except } from "hono/combine";
import { cors } from "hono/cors";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { notTooLarge } from "./middleware/json-body.ts";
import { refuseUnrouted } from "./middleware/method-not-allowed.ts";
import { uncached } from "./middleware/uncached.ts";
import { wellFormedQuery } from "./middleware/well-formed-query.ts";
import { answerProblem } from "./problems.ts";
import { areaRoutes } from "./routes/areas.ts";
import { bridgeRoutes } from "./routes/bridges.ts";
import { changeRoutes } from "./routes/changes.ts";
import { coverageRoutes } from "./routes/coverage.ts";
import { createRoutes } from "./routes/create-routes.ts";
import { dueFeedRoutes } from "./routes/due-feeds.ts";
import { freshnessRoutes } from "./routes/freshness.ts";
import { guidanceRoutes } from "./routes/guidance.ts";
import { healthRoutes } from "./routes/health.ts";
import { offerRoutes } from "./routes/offers.ts";
import { organisationRoutes } from "./routes/organisations.ts";
import { aboutPages } from "./routes/pages/about/pages.ts";
import { coveragePages } from "./routes/pages/coverage/pages.ts";
import { demoPages } from "./routes/pages/demo.ts";
import { docsPages } from "./routes/pages/docs.ts";
import { editorFormPages } from "./routes/pages/editor/pages.ts";
import { editorPages } from "./routes/pages/editors/pages.ts";
import { embedPages } from "./routes/pages/embed.ts";
import { freshnessPages } from "./routes/pages/freshness/pages.ts";
import { guidePages } from "./routes/pages/guide/pages.ts";
import { handoutPages } from "./routes/pages/handout/pages.ts";
import { listPages } from "./routes/pages/list/pages.ts";
import { previewPages } from "./routes/pages/preview.ts";
import { suggestPages } from "./routes/pages/suggest/pages.ts";
import { registryRoutes } from "./routes/registry.ts";
import { suggestionRoutes } from "./routes/suggestions.ts";
import { vocabularyRoutes } from "./routes/vocabulary.ts";
import { writingRoutes } from "./routes/writing/routes.ts";
import type { Services } from "./services.ts";

/** An answer of "not modified" must be readable from another origin too. */
const retainedHeaders = [...RETAINED_304_HEADERS, "access-control-allow-origin", "access-control-expose-headers"];

/** What only our own pages may ask for. */
const ownPagesOnly = ["/v1/offers/:id/suggestions", "/suggest"];

/** Where a body may be larger than elsewhere; its routes say how large. */
const listPath = "/v1/organisations/:id/offers";

/** The whole house as one function from request to answer. */
export function createApp(services: Services) {
  const app = createRoutes();

  app.use("*", except(ownPagesOnly, cors({ origin: "*", exposeHeaders: ["etag"] })));
  app.use("/v1/*", wellFormedQuery, uncached, except(listPath, notTooLarge), etag({ retainedHeaders }));

  app.route("/", offerRoutes(services));
  app.route("/", bridgeRoutes(services));
  app.route("/", organisationRoutes(services));
  app.route("/", dueFeedRoutes(services));
  app.route("/", freshnessRoutes(services));
  app.route("/", coverageRoutes(services));
  app.route("/", guidanceRoutes(services));
  app.route("/", areaRoutes(services));
  app.route("/", vocabularyRoutes(services));
  app.route("/", registryRoutes(services));
  app.route("/", healthRoutes(services));
  const { published, writing } = services;
  if (writing) {
    app.route("/", changeRoutes({ published, writing }));
    app.route("/", writingRoutes(writing));
    app.route("/", suggestionRoutes({ published, writing }));
    app.route("/", suggestPages({ published, writing }));
  }

  app.route("/", demoPages(services));
  app.route("/", previewPages);
  app.route("/", editorFormPages);
  app.route("/", editorPages);
  app.route("/", embedPages);
  app.route("/", listPages(services));
  app.route("/", guidePages(services));
  app.route("/", handoutPages(services));
  app.route("/", freshnessPages(services));
  app.route("/", coveragePages(services));
  app.route("/", aboutPages);
  app.route("/", docsPages);

  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Vejviser",
      version: "1",
      description:
        "Help for adults in Denmark who live with late effects of sexual abuse before 18, for those close to them, and for professionals.",
      license: { name: "EUPL-1.2", url: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" },
    },
  });

  const refuse = refuseUnrouted(app);
  app.notFound(({ req }) => refuse(req.path));
  app.onError(answerProblem);
  return app;
}
