import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { createApp } from "../app.ts";
import { runDaily } from "../daily.ts";
import { folderObjects } from "../objects/folder.ts";
import { publishWritten } from "../publish.ts";
import { openPublished } from "../published.ts";
import { settingsFrom } from "../settings.ts";
import { openDatabase } from "../store/client.ts";
import type { Writing } from "../writes/write.ts";
import { assetHeaders } from "./asset-headers.ts";

/**
 * The same house without Cloudflare, in Node: snapshots in the folder SNAPSHOT_FOLDER instead of R2, the daily run every
 * 24 hours. It needs DATABASE_URL, migrated tables and built widgets.
 */
const day = 24 * 60 * 60 * 1000;
const assets = ".build/assets";

const {
  DATABASE_URL,
  DATABASE_AUTH_TOKEN,
  SNAPSHOT_FOLDER = ".data/snapshots",
  PORT = "8787",
  PUBLIC_ORIGIN,
} = process.env;
if (!DATABASE_URL) throw new Error("Set DATABASE_URL to a libSQL server.");
if (PUBLIC_ORIGIN && !URL.canParse(PUBLIC_ORIGIN))
  throw new Error("PUBLIC_ORIGIN must be like https://vejviser.example.");

const now = () => new Date();
const objects = folderObjects(SNAPSHOT_FOLDER);
const database = openDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN);
const publishing = () => ({
  ...{ database, objects, now },
  settings: settingsFrom(process.env),
  holder: crypto.randomUUID(),
});
const publishSoon = () => {
  publishWritten(publishing()).catch((error: unknown) =>
    console.error("It will be published by the daily run.", error),
  );
};
const writing: Writing = {
  ...{ database, objects, now, publishSoon },
  ages: settingsFrom(process.env).ages,
  newId: () => crypto.randomUUID(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

const headersFor = assetHeaders(await readFile(`${assets}/_headers`, "utf8"));
const site = new Hono();
site.get("/_headers", (context) => context.notFound());
site.use(
  serveStatic({
    root: assets,
    onFound: (_file, context) => {
      for (const [name, value] of headersFor(context.req.path)) context.header(name, value);
    },
  }),
);
site.route("/", createApp({ published: openPublished(objects, now), now, writing }));

const tryDailyRun = () =>
  runDaily(publishing()).catch((error: unknown) =>
    console.error("The daily run failed; what was published stays.", error),
  );
await tryDailyRun();
setInterval(tryDailyRun, day).unref();

/** A proxy that ends TLS asks us over plain http, at another name: pages must name the address that people use. */
function asAskedFor(request: Request): Request {
  if (!PUBLIC_ORIGIN) return request;
  const { pathname, search } = new URL(request.url);
  return new Request(new URL(pathname + search, PUBLIC_ORIGIN), request);
}

const server = serve({ fetch: (request) => site.fetch(asAskedFor(request)), port: Number(PORT) });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close());
console.log(`Ready: http://localhost:${PORT}/`);
