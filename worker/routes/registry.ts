import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { registryPointer } from "../../schema/registry-pointer.ts";
import { ProblemError } from "../problems.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, json } from "./responses.ts";

const pointer = createRoute({
  method: "get",
  path: "/v1/registry",
  summary: "Which snapshot is the newest",
  request: { query: z.strictObject({}) },
  responses: { 200: json("The pointer.", registryPointer), ...failures("invalid-request") },
});

const snapshot = createRoute({
  method: "get",
  path: "/v1/registry/{hash}",
  summary: "A whole snapshot: everything a widget needs, the same for everybody",
  request: { params: z.strictObject({ hash: z.string() }), query: z.strictObject({}) },
  responses: {
    200: json("The snapshot, in the pointer's `format`. Its SHA-256 is the hash.", z.looseObject({ format: z.int() })),
    ...failures("invalid-request", "not-found", "gone"),
  },
});

/** Neither the pointer nor a snapshot stays in a browser: nobody who opens it later shall see that it was here. */
const noCopy = { "cache-control": "no-store" };

/** The edge may keep a snapshot for ever: it never changes, and it is the same for everybody. */
const edgeCopy = "public, max-age=31536000, immutable";

export function registryRoutes({ published }: Services) {
  return createRoutes()
    .openapi(pointer, async (context) => context.json((await published.current()).pointer, 200, noCopy))
    .openapi(snapshot, async (context) => {
      const { hash } = context.req.valid("param");
      const encoding = acceptsBrotli(acceptEncoding(context.req.raw)) ? "br" : "identity";
      const bytes = /^[0-9a-f]{64}$/.test(hash) ? await published.bytes(hash, encoding) : null;
      if (!bytes) throw new ProblemError("not-found", "There is no such snapshot; GET /v1/registry tells the newest.");
      if (bytes.length === 0) throw new ProblemError("gone", "It was withdrawn; GET /v1/registry tells the newest.");
      const headers = {
        ...noCopy,
        "content-type": "application/json",
        vary: "accept-encoding",
        "cdn-cache-control": edgeCopy,
        etag: `"${hash}"`,
        ...(encoding === "br" && { "content-encoding": "br" }),
      };
      // "manual": the bytes are compressed already; workerd must not do it again.
      const init: ResponseInit & { encodeBody: "manual" } = { headers, encodeBody: "manual" };
      // The route promises a JSON answer, which this is, already written.
      return new Response(bytes as Uint8Array<ArrayBuffer>, init) as never;
    });
}

/** What the client itself accepts: at Cloudflare the header says what the edge accepts, and `cf` what the client does. */
function acceptEncoding(request: Request & { cf?: { clientAcceptEncoding?: string } }): string {
  return request.cf?.clientAcceptEncoding ?? request.headers.get("accept-encoding") ?? "";
}

function acceptsBrotli(codings: string): boolean {
  return codings.split(",").some((coding) => /^\s*br\s*(?:;\s*q=(?:1(?:\.0*)?|0?\.\d*[1-9]\d*)\s*)?$/.test(coding));
}
