import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ProblemError } from "../problems.ts";

/** The largest body of a search or of one offer, in bytes. */
const largestBody = 256 * 1024;

/** Refuses what is not declared as JSON before anybody reads it. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  if (!/^application\/json(;\s*[\w-]+=[^;]+)*$/i.test(context.req.header("content-type") ?? ""))
    throw new ProblemError("unsupported-media-type", "Send content-type: application/json.");
  await next();
};

/** Refuses what is declared neither as JSON nor as a JSON merge patch. */
export const jsonPatchOnly: MiddlewareHandler = async (context, next) => {
  if (!/^application\/(json|merge-patch\+json)(;|$)/i.test(context.req.header("content-type") ?? ""))
    throw new ProblemError("unsupported-media-type", "Send content-type: application/merge-patch+json.");
  await next();
};

export const notTooLarge = bodyLimit({
  maxSize: largestBody,
  onError: () => {
    throw new ProblemError("too-large", `Send at most ${largestBody / 1024} KB.`);
  },
});
