import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../worker/local/sqld.ts";

/** The whole house, started as `npm start` starts it, with data in a folder of its own. */
export interface House {
  origin: string;
  /** Everything it has printed so far. */
  said(): string;
  /** What a person's Ctrl-C does; resolves with the exit code. */
  interrupt(): Promise<number | null>;
  /** Processes that have to do with this house and are alive. */
  processes(): Promise<{ pid: number; command: string }[]>;
  folder: string;
  /** Interrupts it if need be and removes its data. */
  remove(): Promise<void>;
}

export async function startHouse(folder?: string, environment: Record<string, string> = {}): Promise<House> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "vejviser-")));
  const { port, run } = await startedOnFreePort(data, environment);
  const groups = new Set<number>();
  await processesOf(data, groups);
  const interrupt = async () => {
    if (run.child.exitCode === null) {
      run.child.kill("SIGINT");
      await once(run.child, "exit");
    }
    return run.child.exitCode;
  };
  return {
    origin: `http://localhost:${port}`,
    said: run.said,
    interrupt,
    folder: data,
    processes: () => processesOf(data, groups),
    async remove() {
      await interrupt();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** A port that is free when one looks may be taken a moment later, by another test that looks for one. */
async function startedOnFreePort(data: string, environment: Record<string, string>) {
  for (let tries = 3; ; tries--) {
    const port = environment.PORT ?? String(await freePort());
    const run = runStart(data, { ...environment, PORT: port });
    try {
      await run.ready();
      return { port, run };
    } catch (error) {
      if (environment.PORT || tries === 1 || !/already in use|is taken/.test(run.said())) throw error;
      if (run.child.exitCode === null) await once(run.child, "exit");
    }
  }
}

/** Runs the start script and gives what it said and its exit code, for starts that must fail. */
export async function failedStart(folder: string, environment: Record<string, string>) {
  const run = runStart(folder, environment);
  if (run.child.exitCode === null) await once(run.child, "exit");
  return { code: run.child.exitCode, said: run.said() };
}

/** Interrupts a start after some milliseconds and gives what is left of it. */
export async function interruptedStart(folder: string, environment: Record<string, string>, after: number) {
  const run = runStart(folder, environment);
  const groups = new Set<number>();
  for (const end = Date.now() + after; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    await processesOf(folder, groups);
  }
  run.child.kill("SIGINT");
  if (run.child.exitCode === null) await once(run.child, "exit");
  return processesOf(folder, groups);
}

function runStart(folder: string, environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ["worker/local/start.ts", folder], {
    env: { ...process.env, DATABASE_URL: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all that belongs to it can be told from what does not.
    detached: true,
  });
  let text = "";
  const keep = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return {
    child,
    said: () => text,
    async ready() {
      for (const deadline = Date.now() + 180_000; Date.now() < deadline && child.exitCode === null; ) {
        if (text.includes("Ready:")) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The house did not start: ${text}`);
    },
  };
}

/** The processes whose command names the folder, and all that is in a group with one of them, now or before. */
async function processesOf(folder: string, groups: Set<number>) {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const all = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      const [state, , group] = status.slice(status.lastIndexOf(")") + 2).split(" ");
      return { pid: Number(pid), command: command.replaceAll("\0", " "), state, group: Number(group) };
    }),
  );
  const alive = all.filter(({ command, state }) => command !== "" && state !== "Z");
  for (const { command, group } of alive) if (command.includes(folder)) groups.add(group);
  return alive.filter(({ command, group }) => command.includes(folder) || groups.has(group));
}
