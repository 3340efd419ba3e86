import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { FieldProblem } from "../../schema/problem.ts";
import { ProblemError } from "../problems.ts";

/** The largest body of a search or of one offer, in bytes. */
const largestBody = 256 * 1024;

export const wrongKind: FieldProblem = { path: "Content-Type", code: "not-in-list", message: "Say what the body is." };

/** Refuses what is not declared as JSON before anybody reads it. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  if (!/^application\/json(;\s*[\w-]+=[^;]+)*$/i.test(context.req.header("content-type") ?? ""))
    throw new ProblemError("unsupported-media-type", "Send content-type: application/json.", { fields: [wrongKind] });
  await next();
};

/** Refuses what is declared neither as JSON nor as a JSON merge patch. */
export const jsonPatchOnly: MiddlewareHandler = async (context, next) => {
  if (!/^application\/(json|merge-patch\+json)(;|$)/i.test(context.req.header("content-type") ?? ""))
    throw new ProblemError("unsupported-media-type", "Send content-type: application/merge-patch+json.", {
      fields: [wrongKind],
    });
  await next();
};

/** Refuses a body of more bytes before anybody reads it. */
export const atMost = (bytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      const message = `Send at most ${bytes / 1024} KB.`;
      throw new ProblemError("too-large", message, { fields: [{ path: "", code: "out-of-range", message }] });
    },
  });

export const notTooLarge = atMost(largestBody);
