import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { build, type Rolldown } from "vite";
import { vi } from "vitest";
import type { Registry } from "../../schema/registry.ts";
import { encodeSnapshot, snapshotFormat } from "../../schema/snapshot.ts";
import { createApp } from "../../worker/app.ts";
import { writePointer, writeSnapshot } from "../../worker/objects/snapshots.ts";
import { openPublished } from "../../worker/published.ts";
import { withoutDiscreetPlaces } from "../../worker/rules/discreet-places.ts";
import { sha256 } from "../../worker/rules/sha256.ts";
import { assetHeaders } from "../../worker/self-hosted/asset-headers.ts";
import { memoryObjects } from "./memory-objects.ts";

/** All that a house answers the public with, over a registry in which everything is made up. */
export interface FictitiousHouse {
  origin: string;
  /** Lets the house live in another moment, and publishes what the registry holds then. */
  publish(registry: Registry, now: Date): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The app, the widgets and the snapshots are the real ones. There is no database, because public reads never ask it,
 * and no Worker: the same app answers in this process, as it does in the self-hosted house.
 */
export async function startFictitiousHouse(registry: Registry, now: Date): Promise<FictitiousHouse> {
  const objects = memoryObjects();
  let moment = now;
  let version = 0;
  const clock = () => moment;
  const publish: FictitiousHouse["publish"] = async (holding, at) => {
    moment = at;
    const { offers, organisations, guidance, situations } = holding;
    const text = encodeSnapshot({ ...holding, offers: offers.map(withoutDiscreetPlaces) });
    const hash = sha256(text);
    await writeSnapshot(objects, hash, text);
    await writePointer(objects, {
      version: ++version,
      format: snapshotFormat,
      hash,
      url: `/v1/registry/${hash}`,
      publishedAt: at.toISOString(),
      counts: {
        offers: offers.length,
        organisations: organisations.length,
        guidance: guidance.length,
        situations: situations.length,
      },
      previous: null,
    });
  };
  await publish(registry, now);

  const site = await builtFiles();
  site.route("/", createApp({ published: openPublished(objects, clock), now: clock }));
  const server = serve({ fetch: site.fetch, port: 0, hostname: "localhost" });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, publish, stop: () => stopped(server) };
}

/** Everything that a build makes, kept in memory, so that houses do not write over each other's. */
async function builtFiles(): Promise<Hono> {
  // While testing, Lit would come with its warnings for developers.
  vi.stubEnv("NODE_ENV", "production");
  const { output } = (await build({
    configFile: "widgets/vite.config.ts",
    logLevel: "error",
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  vi.unstubAllEnvs();
  const files = new Map(
    output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : String(file.source)]),
  );
  const headersFor = assetHeaders(files.get("/_headers") ?? "");
  const site = new Hono();
  site.use(async ({ req, body }, next) => {
    const content = files.get(req.path);
    if (content === undefined) return next();
    const type = contentTypes[req.path.split(".").at(-1) ?? ""] ?? "text/plain";
    return body(content, 200, {
      ...Object.fromEntries(headersFor(req.path)),
      "content-type": `${type}; charset=utf-8`,
    });
  });
  return site;
}

const contentTypes: Record<string, string> = { js: "text/javascript", css: "text/css", json: "application/json" };

async function stopped(server: ServerType): Promise<void> {
  if ("closeAllConnections" in server) server.closeAllConnections();
  server.close();
  await once(server, "close");
}
