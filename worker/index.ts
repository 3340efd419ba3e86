import { waitUntil } from "cloudflare:workers";
import type { ExecutionContext } from "hono";
import { createApp } from "./app.ts";
import { runDaily } from "./daily.ts";
import { publishWritten } from "./publish.ts";
import { type Bindings, publishingFrom, servicesFrom } from "./services.ts";

let app: ReturnType<typeof createApp> | undefined;

/** Cloudflare's entry points. */
export default {
  fetch(request: Request, bindings: Bindings, context: ExecutionContext) {
    app ??= createApp(servicesFrom(bindings, () => waitUntil(publishWritten(publishingFrom(bindings)))));
    return app.fetch(request, bindings, context);
  },

  scheduled(_event: unknown, bindings: Bindings) {
    return runDaily(publishingFrom(bindings));
  },
};
