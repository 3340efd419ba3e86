import { once } from "node:events";
import { createServer } from "node:http";

/**
 * A strange site of its own origin with one page, as a municipality's is to us. `headers` are what else it answers,
 * `scripts` what else it has, by path.
 */
export async function serveHostPage(
  body: string,
  headers: Record<string, string> = {},
  scripts: Record<string, Buffer> = {},
) {
  const server = createServer(({ url = "" }, response) => {
    const script = scripts[url];
    if (script) {
      response.setHeader("content-type", "text/javascript; charset=utf-8");
      response.end(script);
      return;
    }
    response.setHeaders(new Map(Object.entries({ "content-type": "text/html; charset=utf-8", ...headers })));
    response.end(`<!doctype html><html lang="da"><head><title>Opdigtet kommune</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
      <body><h1>Opdigtet kommune</h1>${body}</body></html>`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host page has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What a nosy host page does: it listens, first of all, to whatever happens in it. */
export const nosyScript = `<script>
  window.seen = [];
  for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "change", "paste", "compositionend", "click", "pointerdown", "submit", "message"])
    window.addEventListener(type, (event) => window.seen.push([type, event.key, event.data, event.target && event.target.value].join(" ")), true);
</script>`;
