import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import { type FieldProblem, type Problem, type ProblemCode, problems } from "../schema/problem.ts";
import { isAway, rootCause } from "./store/database-away.ts";

/** Thrown anywhere in a request; `answerProblem` turns it into the one kind of error answer. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly more: More;

  /** `detail` says what is wrong and what to do. */
  constructor(code: ProblemCode, detail: string, more: More = {}) {
    super(detail);
    this.code = code;
    this.more = more;
  }
}

type More = Partial<Pick<Problem, "fields" | "municipalities" | "replacedBy">> & { headers?: HeadersInit };

/** Every failure of a request becomes `application/problem+json` here, and nowhere else. */
export function answerProblem(error: Error, context: Context): Response {
  const { code, message, more } = problemOf(error);
  const { headers, fields = [], ...extra } = more;
  const { status, title } = problems[code];
  const body: Problem = {
    type: `urn:vejviser:problem:${code}`,
    title,
    status,
    code,
    detail: message,
    fields,
    ...extra,
  };
  return context.body(JSON.stringify(body), status, {
    ...Object.fromEntries(new Headers(headers)),
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}

/** What a failure is to whoever asked. What is nobody's fault but ours or the database's is told to whoever runs the house. */
export function problemOf(error: Error): ProblemError {
  const known = error instanceof ProblemError ? error : fromLibrary(error);
  if (!known || known.code === "database-away") console.error(said(error));
  return known ?? new ProblemError("internal-error", "Try again. If it goes on, tell us when.");
}

/** For whoever runs the house: never what was asked of the database, for that holds what people wrote. */
function said(error: Error): string {
  const { name, message } = rootCause(error);
  return `${name}: ${message}`;
}

/** Seconds after which it is worth trying again. */
const soon = "5";

function fromLibrary(error: Error): ProblemError | undefined {
  if (isAway(error))
    return new ProblemError(
      "database-away",
      "The database does not answer. Send a write again with the same Idempotency-Key: it is done once only.",
      { headers: { "retry-after": soon } },
    );
  if (!(error instanceof HTTPException)) return undefined;
  if (error.status === 400) {
    return new ProblemError("invalid-request", "The body is no JSON.", {
      fields: [{ path: "", code: "malformed", message: "Send one JSON object." }],
    });
  }
  return undefined;
}

/** What a validator found, by field. `where` says how the fields are called: a parameter, or a path in the body. */
export function invalidRequest(error: ZodError, where: "query" | "json"): ProblemError {
  const fields = fieldProblemsOf(error, where);
  const names = [...new Set(fields.map(({ path }) => path))].join(", ");
  return new ProblemError("invalid-request", `Nothing was done. Look at: ${names || "the body"}.`, { fields });
}

/** The same without a failure around it: the first hundred. */
export const fieldProblemsOf = (error: ZodError, where: "query" | "json"): FieldProblem[] =>
  error.issues.flatMap((issue) => fieldProblems(issue, where)).slice(0, mostTold);
/** Whoever sends nonsense is not sent it back a hundredfold. */
const mostTold = 100;

function fieldProblems(issue: ZodError["issues"][number], where: "query" | "json"): FieldProblem[] {
  const path = (where === "query" ? issue.path.slice(0, 1) : issue.path).join(".");
  const { message } = issue;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [path, key].filter(Boolean).join("."),
        code: "unknown",
        message: "There is no such field here; take it out or correct its name.",
      }));
    case "invalid_value":
      return [{ path, code: "not-in-list", message }];
    case "too_big":
    case "too_small":
      return [{ path, code: "out-of-range", message }];
    case "invalid_type":
      return [{ path, ...wrongType(message, where) }];
    case "invalid_union": {
      const meant = issue.errors.find((branch) => branch.length > 0 && !branch.some(isOfAnotherShape)) ?? [];
      const inside = meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as typeof issue);
      if (inside.length > 0) return inside.flatMap((inner) => fieldProblems(inner, where));
      return [{ path, code: "not-in-list", message: "It is none of what may stand here." }];
    }
    default:
      return [{ path, code: "malformed", message }];
  }
}

/** Of something that may have several shapes: whether it is not meant to have this one. */
const isOfAnotherShape = ({ code, path }: ZodError["issues"][number]): boolean =>
  path.length === 0 && (code === "invalid_type" || code === "invalid_value");

/** The validator keeps no values, only what it says of them. */
function wrongType(message: string, where: "query" | "json"): Omit<FieldProblem, "path"> {
  if (message.endsWith("received undefined")) return { code: "required", message: "It is missing." };
  if (where === "query" && message.endsWith("received array"))
    return { code: "repeated", message: "Give it once only." };
  return { code: "wrong-type", message };
}
