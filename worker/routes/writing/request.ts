import type { Context } from "hono";
import { canonicalJson } from "../../../schema/canonical-json.ts";
import { ProblemError } from "../../problems.ts";
import { sha256 } from "../../rules/sha256.ts";
import type { Operation } from "../../rules/who-may.ts";
import { keyHolder } from "../../writes/key-holder.ts";
import { type Answer, perform, type Repeatable, type Write, type Writing } from "../../writes/write.ts";

/** Who asks, by `Authorization: Bearer`. Throws `unauthorized` and `forbidden`. */
export function holderOf({ req }: Context, writing: Writing, operation: Operation): ReturnType<typeof keyHolder> {
  const [, key = ""] = /^Bearer +(\S+)$/i.exec(req.header("authorization") ?? "") ?? [];
  return keyHolder(writing, key, operation);
}

/** Does what a request asks, in one transaction and once for each `Idempotency-Key`, and answers it. */
export async function answerWrite(
  context: Context,
  writing: Writing,
  operation: Operation,
  effect: (write: Write) => Promise<Answer>,
): Promise<never> {
  const holder = await holderOf(context, writing, operation);
  const { status, headers, body, once } = await perform(writing, holder, await repeatable(context), effect);
  const told = once ? { ...(body as object), ...once } : (body ?? null);
  const answer = status === 204 ? context.body(null, 204, headers) : context.json(told, status, headers);
  // The first answer may come out of the database: what the route promises of it is held by tests, not by types.
  return answer as never;
}

/**
 * The version that `If-Match` names, as the author's view told it in its ETag. Throws `precondition-required` without one,
 * and `precondition-failed` when somebody has changed the thing since.
 */
export function requireVersion({ req }: Context, version: number): void {
  const named = req.header("if-match");
  if (named === undefined)
    throw new ProblemError(
      "precondition-required",
      "Send If-Match with the ETag of what you read; then nobody's change is lost.",
      { fields: [{ path: "If-Match", code: "required", message: "It is missing." }] },
    );
  const tags = named.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (!tags.includes("*") && !tags.includes(versionTag(version)))
    throw new ProblemError("precondition-failed", "Read it again, look at what was changed, and send yours anew.", {
      fields: [{ path: "If-Match", code: "stale", message: `It is ${versionTag(version)} by now.` }],
    });
}

/** An answer with a thing as its authors see it now, and the ETag that their next `If-Match` names. */
export const withVersion = (
  body: { version: number },
  status: 200 | 201 = 200,
  more: Record<string, string> = {},
): Answer => ({
  status,
  headers: { etag: versionTag(body.version), ...more },
  body,
});

/** A working version as an ETag. */
export const versionTag = (version: number) => `"${version}"`;

/** What makes a request the same one as another; null where nobody asks for that. Throws `invalid-request`. */
export async function repeatable({ req }: Context): Promise<Repeatable | null> {
  const idempotencyKey = req.header("idempotency-key");
  if (idempotencyKey === undefined) return null;
  if (!/^[\x21-\x7e]{1,100}$/.test(idempotencyKey))
    throw new ProblemError("invalid-request", "Nothing was done.", {
      fields: [{ path: "Idempotency-Key", code: "malformed", message: "1 to 100 visible ASCII characters." }],
    });
  const { pathname, search } = new URL(req.url);
  // Its bytes, for not every body is text in UTF-8.
  const body = sha256(new Uint8Array(await req.arrayBuffer()));
  const asked = [req.method, pathname + search, req.header("if-match") ?? null, body];
  return { idempotencyKey, requestHash: sha256(canonicalJson(asked)) };
}
