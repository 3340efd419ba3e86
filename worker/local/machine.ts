import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { Mendable } from "./sentences.ts";

const leastFreeBytes = 200 * 1024 * 1024;

/** Throws a `Mendable` when the port cannot be listened on. */
export async function portIsFree(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Mendable("PORT must be a whole number from 1 to 65535.");
  }
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause: NodeJS.ErrnoException) => {
      const why = cause.code === "EADDRINUSE" ? "is taken: stop what listens there" : "is not for you to listen on";
      reject(
        new Mendable(`Port ${port} ${why}, or choose another with PORT=${port < 1024 ? 8787 : port + 1} npm start.`, {
          cause,
        }),
      );
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

/** Makes the folder if need be. Throws a `Mendable` when its disk has less than 200 MB left. */
export async function diskHasRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFreeBytes) {
    throw new Mendable(
      `The disk that holds ${folder} is full: free at least ${leastFreeBytes / 1024 / 1024} MB, and start again.`,
    );
  }
}

/** Keeps a second start away from the same data. Gives what takes the lock off. Throws a `Mendable` when it is on. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}/running.pid`;
  const holder = Number(await readFile(path, "utf8").catch(() => "0"));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new Mendable(`The data in ${folder} is in use by process ${holder}: end that one first.`);
  }
  await writeFile(path, String(process.pid));
  return () => rm(path, { force: true });
}

/**
 * Calls `gone` when the npm that started this is no more. npm runs a script through a shell that outlives it and passes
 * no signal on, so that without this a killed npm would leave everything running. Does nothing outside npm.
 */
export function watchNpm(gone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const npm = Number(execFileSync("ps", ["-o", "ppid=", "-p", String(process.ppid)], { encoding: "utf8" }));
  setInterval(() => isAlive(npm) || gone(), 1_000).unref();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
