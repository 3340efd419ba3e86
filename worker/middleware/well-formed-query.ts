import type { MiddlewareHandler } from "hono";
import type { FieldProblem } from "../../schema/problem.ts";
import { ProblemError } from "../problems.ts";

/** Refuses a query string whose percent-encoding is broken, instead of guessing what was meant. */
export const wellFormedQuery: MiddlewareHandler = async (context, next) => {
  const parts = new URL(context.req.url).search.slice(1).split("&");
  const fields = parts.filter((part) => !decodes(part)).map(broken);
  if (fields.length > 0) throw new ProblemError("invalid-request", "The query string is not whole.", { fields });
  await next();
};

function decodes(part: string): boolean {
  try {
    decodeURIComponent(part.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

function broken(part: string): FieldProblem {
  const name = part.split("=", 1)[0] ?? "";
  return {
    path: decodes(name) ? decodeURIComponent(name) : name,
    code: "malformed",
    message: "Its percent-encoding is broken; encode it as UTF-8.",
  };
}
