import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { build, type Rolldown } from "vite";

interface File {
  type: string;
  body: string;
}

/** The finder on a page by itself before a snapshot, without a Worker or a database. `script` runs before all else. */
export async function serveBareFinder(snapshot: string, script: string, more: Record<string, File>) {
  const hash = createHash("sha256").update(snapshot).digest("hex");
  const url = `/v1/registry/${hash}`;
  const files: Record<string, File> = {
    "/": { type: "text/html", body: pageWith(script) },
    "/v1/registry": { type: "application/json", body: JSON.stringify({ hash, url }) },
    [url]: { type: "application/json", body: snapshot },
    ...(await widgets()),
    ...more,
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    response.writeHead(file ? 200 : 404, { "content-type": `${file?.type}; charset=utf-8` }).end(file?.body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const pageWith = (script: string) => `<!doctype html><html lang="da"><head><title>Opdigtet side</title>
  <script>${script}</script><script type="module" src="/embed/finder-page.js"></script></head>
  <body><main></main></body></html>`;

async function widgets(): Promise<Record<string, File>> {
  const { output } = (await build({
    configFile: "widgets/vite.config.ts",
    logLevel: "error",
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const scripts = output.filter((file) => file.type === "chunk");
  return Object.fromEntries(
    scripts.map(({ fileName, code }) => [`/${fileName}`, { type: "text/javascript", body: code }]),
  );
}
