import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** One request as a server sees it, and how much it answered. */
export interface Asked {
  /** Method, address and version, as in the first line. */
  line: string;
  /** Names and values in the order in which they were sent. */
  headers: string[];
  body: string;
  /** Status and number of bytes of the answer. */
  answer: string;
}

/** What stands between visitors and the registry and writes down everything that it is asked. */
export interface Wire {
  origin: string;
  asked: Asked[];
  /** How much it was asked until now. A connection that asks nothing counts, too. */
  now(): { requests: number; connections: number };
  stop(): Promise<void>;
}

/** Passes on to the registry at `origin` whatever is asked, unchanged. */
export async function watchWire(origin: string): Promise<Wire> {
  const asked: Asked[] = [];
  let connections = 0;
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url = "", httpVersion, rawHeaders } = incoming;
    const seen: Asked = { line: `${method} ${url} ${httpVersion}`, headers: rawHeaders, body: "", answer: "" };
    asked.push(seen);
    seen.body = await text(incoming);
    seen.answer = await passOn(origin, incoming, seen.body, outgoing);
  });
  server.on("connection", () => connections++);
  // A socket that is asked for is a request of its own kind, which the registry has no answer to.
  server.on("upgrade", ({ method, url, httpVersion, rawHeaders }, socket) => {
    asked.push({ line: `${method} ${url} ${httpVersion}`, headers: rawHeaders, body: "", answer: "" });
    socket.destroy();
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("What watches the wire has no port.");
  return {
    origin: `http://localhost:${address.port}`,
    asked,
    now: () => ({ requests: asked.length, connections }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function passOn(
  origin: string,
  { method, url, headers }: IncomingMessage,
  body: string,
  outgoing: ServerResponse,
) {
  // What the registry says of its own address must not depend on the port that this listens on.
  const onward = request(new URL(url ?? "", origin), { method, headers: { ...headers, host: new URL(origin).host } });
  onward.end(body);
  const [answer]: [IncomingMessage] = (await once(onward, "response")) as [IncomingMessage];
  outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    outgoing.write(chunk);
  }
  outgoing.end();
  return `${answer.statusCode} ${bytes}`;
}
