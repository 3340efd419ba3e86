import { waitUntil } from "cloudflare:workers";
import type { ExecutionContext } from "hono";
import { createApp } from "./app.ts";
import { publish, publishWritten } from "./publish.ts";
import { type Bindings, publishingFrom, servicesFrom } from "./services.ts";

let app: ReturnType<typeof createApp> | undefined;

/** Cloudflare's entry points. */
export default {
  fetch(request: Request, bindings: Bindings, context: ExecutionContext) {
    app ??= createApp(servicesFrom(bindings, () => waitUntil(publishWritten(publishingFrom(bindings)))));
    return app.fetch(request, bindings, context);
  },

  /** The daily run: finishes a publishing that was interrupted. */
  async scheduled(_event: unknown, bindings: Bindings) {
    const outcome = await publish(publishingFrom(bindings));
    if (outcome === "busy")
      throw new Error("Somebody else is publishing just now; run again in a quarter of a minute.");
  },
};
