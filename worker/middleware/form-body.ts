import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { ProblemError } from "../problems.ts";

/** The largest body of a form of ours, in bytes: all its boxes ticked and its longest words are a tenth of that. */
const largestForm = 32 * 1024;

/** Refuses what no form of ours sends, before anybody reads it. */
export const formOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded")
    throw new ProblemError("unsupported-media-type", "Send content-type: application/x-www-form-urlencoded.");
  await next();
};

export const formNotTooLarge = bodyLimit({
  maxSize: largestForm,
  onError: () => {
    throw new ProblemError("too-large", `Send at most ${largestForm / 1024} KB.`);
  },
});

/** What was filled in, as it was sent. */
export const readForm = async ({ req }: Context): Promise<URLSearchParams> => new URLSearchParams(await req.text());
