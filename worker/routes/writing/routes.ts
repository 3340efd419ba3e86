import type { Writing } from "../../writes/write.ts";
import { createRoutes } from "../create-routes.ts";
import { authorViewRoutes } from "./author-view.ts";
import { guidanceWriteRoutes } from "./guidance.ts";
import { hiddenEntryRoutes } from "./hidden-entries.ts";
import { historyRoutes } from "./history.ts";
import { keyRoutes } from "./keys.ts";
import { listRoutes } from "./list.ts";
import { meRoutes } from "./me.ts";
import { offerWriteRoutes } from "./offers.ts";
import { organisationWriteRoutes } from "./organisations.ts";
import { redactionRoutes } from "./redactions.ts";
import { regionWriteRoutes } from "./regions.ts";
import { reviewRoutes } from "./reviews.ts";
import { suggestionQueueRoutes } from "./suggestions.ts";

/** All that needs a key. */
export function writingRoutes(writing: Writing) {
  const routes = createRoutes();
  routes.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  const parts = [
    ...[meRoutes, authorViewRoutes, listRoutes, offerWriteRoutes, historyRoutes, reviewRoutes],
    ...[
      organisationWriteRoutes,
      guidanceWriteRoutes,
      hiddenEntryRoutes,
      regionWriteRoutes,
      redactionRoutes,
      keyRoutes,
      suggestionQueueRoutes,
    ],
  ];
  for (const part of parts) routes.route("/", part(writing));
  return routes;
}
