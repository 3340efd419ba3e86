import { z } from "zod";

/** Every kind of failure the API answers with, its HTTP status and what it is called. */
export const problems = {
  "invalid-request": { status: 400, title: "Something in the request is not as it should be" },
  unauthorized: { status: 401, title: "This needs a key that works" },
  forbidden: { status: 403, title: "This key may not do that" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "This does not go with how things are now" },
  "ambiguous-postal-code": { status: 409, title: "The postal code lies in several municipalities" },
  gone: { status: 410, title: "This was here and is no more" },
  "precondition-failed": { status: 412, title: "Somebody has changed it since you read it" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body is not of the kind that is read here" },
  "idempotency-key-reused": { status: 422, title: "This Idempotency-Key belongs to another request" },
  "precondition-required": { status: 428, title: "Say which version you mean" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "internal-error": { status: 500, title: "Something went wrong on our side" },
  "database-away": { status: 503, title: "Nothing can be written just now" },
  "not-ready": { status: 503, title: "The registry has not been published yet" },
} as const;
export type ProblemCode = keyof typeof problems;

/** What is wrong with one field. */
export const fieldCodes = [
  "unknown",
  "required",
  "wrong-type",
  "not-in-list",
  "out-of-range",
  "malformed",
  "repeated",
  "ambiguous",
  "stale",
] as const;

/** A cell of a list that was sent as CSV, as the person who sent it sees it. */
export const faultyCell = z.strictObject({
  /** As a spreadsheet program numbers them: the headings are row 1. */
  row: z.int().min(1),
  /** The heading's words, or the column's letters where it has none; empty when the whole file is meant. */
  column: z.string(),
  /** Of a cell that holds a list: which of its entries, from 1. */
  entry: z.int().min(1).optional(),
  /** What is wrong and what to do, in Danish. */
  da: z.string(),
});

export const fieldProblem = z.strictObject({
  /** The parameter, or the path inside the body with dots; of CSV, the row and the column. */
  path: z.string(),
  code: z.enum(fieldCodes),
  /** What is wrong and what to do. */
  message: z.string(),
  cell: faultyCell.optional(),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/** The one kind of error answer: RFC 9457, `application/problem+json`. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    fields: z.array(fieldProblem),
    /** Of a postal code in several municipalities: those to choose from. */
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string() })).optional(),
    /** Of an offer that closed: the id of what took its place. */
    replacedBy: z.string().optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problem>;
