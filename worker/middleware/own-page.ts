import type { Context, MiddlewareHandler } from "hono";
import { ProblemError } from "../problems.ts";
import { isFromOwnPage } from "../rules/own-page.ts";

/** Throws `forbidden` for what another site's page has sent, and for what no page has. */
export function requireOwnPage({ req }: Context): void {
  const sender = { site: req.header("sec-fetch-site"), origin: req.header("origin") };
  if (!isFromOwnPage(sender, new URL(req.url).origin))
    throw new ProblemError("forbidden", "This is taken from our own page only: open /suggest.");
}

/** Refuses it before anybody reads it. */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  requireOwnPage(context);
  await next();
};
