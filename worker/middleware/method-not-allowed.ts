import type { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { ProblemError } from "../problems.ts";

/** What to do with an address that no route took: 405 when it takes other methods, otherwise 404. */
export function refuseUnrouted(app: Pick<Hono, "routes">) {
  const methods = new TrieRouter<string>();
  for (const { method, path } of app.routes) if (method !== "ALL") methods.add("ANY", path, method);
  return (path: string): never => {
    const allowed = [...new Set(methods.match("ANY", path)[0].map(([method]) => method))];
    if (allowed.length === 0) throw new ProblemError("not-found", "Look in /docs for the addresses there are.");
    const allow = allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
    throw new ProblemError("method-not-allowed", `Use ${allow}.`, { headers: { allow } });
  };
}
