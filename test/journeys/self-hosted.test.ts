import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, type Sqld, startSqld } from "../../worker/local/sqld.ts";

/** Where people find it, before a proxy that ends TLS. */
const publicOrigin = "https://opdigtet.example";

/** Needs the widgets that the other journeys have built. */
describe("the self-hosted house", () => {
  let folder: string;
  let sqld: Sqld;
  let server: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vejviser-"));
    sqld = await startSqld(join(folder, "libsql"));
    const port = String(await freePort());
    origin = `http://localhost:${port}`;
    const env = {
      ...process.env,
      PORT: port,
      DATABASE_URL: sqld.url,
      SNAPSHOT_FOLDER: join(folder, "snapshots"),
      PUBLIC_ORIGIN: publicOrigin,
    };
    execFileSync("vite", ["build", "--config", "widgets/vite.config.ts"], { env });
    execFileSync(process.execPath, ["worker/local/prepare-database.ts"], { env });
    server = spawn(process.execPath, ["worker/self-hosted/serve.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
    if (server.stdout) await once(server.stdout, "data");
  });

  afterAll(async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    await sqld.stop();
    await rm(folder, { recursive: true });
  });

  it("answers what the Worker answers, from snapshots in a folder", async () => {
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    const { total } = (await (await fetch(`${origin}/v1/offers?audience=self`)).json()) as { total: number };
    expect(total).toBeGreaterThan(10);
    expect(
      (await readdir(join(folder, "snapshots"), { recursive: true })).filter((name) => name.endsWith(".br")),
    ).toHaveLength(1);
    const { url } = (await (await fetch(`${origin}/v1/registry`)).json()) as { url: string };
    const snapshot = await fetch(origin + url, { headers: { "accept-encoding": "br" } });
    expect(snapshot.headers.get("content-encoding")).toBe("br");
    expect(((await snapshot.json()) as { format: number }).format).toBe(1);
  });

  it("names the address that people use, not the one that the proxy asks", async () => {
    const guide = await (await fetch(`${origin}/indsaet/wordpress`)).text();
    expect(guide).toContain(`src=&quot;${publicOrigin}/embed.js`);
    expect(guide).not.toContain(origin);
    const search = { method: "POST", headers: { "content-type": "application/json" }, body: '{"q":"terapi"}' };
    expect((await fetch(`${origin}/v1/offers/search`, search)).status).toBe(200);
  });

  it("serves the loader with the headers that another origin needs", async () => {
    const loader = await fetch(`${origin}/embed.js`);
    expect(loader.status).toBe(200);
    expect(loader.headers.get("access-control-allow-origin")).toBe("*");
    expect(loader.headers.get("content-type")).toContain("javascript");
    expect((await fetch(`${origin}/embed/finder.js`)).headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect((await fetch(`${origin}/embed/finder`)).headers.get("content-type")).toContain("text/html");
  });
});
