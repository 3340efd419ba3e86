import { OpenAPIHono } from "@hono/zod-openapi";
import { invalidRequest } from "../problems.ts";

/** An empty set of routes that refuses whatever its definitions do not allow, with the field named. */
export function createRoutes() {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error, result.target === "json" ? "json" : "query");
    },
  });
}
