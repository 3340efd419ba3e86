import type { MiddlewareHandler } from "hono";

/** No browser keeps an answer, for its address may tell what was looked for. Programs revalidate by ETag. */
export const uncached: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("x-content-type-options", "nosniff");
  context.header("cache-control", "no-store");
};
