import { spawn } from "node:child_process";
import { once } from "node:events";

/** A program of others that runs beside us, with all that it starts. */
export interface Program {
  pid: number | undefined;
  /** The last it said. */
  said(): string;
  /** From now on what it says is heard on our own error output. */
  speak(): void;
  /** Kept when it has ended, be it by itself. */
  ended: Promise<unknown>;
  /** Waits until it answers at `url` with one of these statuses. Throws when it ends or takes more than a minute. */
  answers(url: string, ...statuses: number[]): Promise<void>;
  /** Ends its whole group and waits until nobody of it is left. */
  stop(): Promise<void>;
}

/** Starts a program in a group of its own, so that a Ctrl-C reaches it only through us and in our order. */
export function launch(command: string, args: string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, env });
  let said = "";
  let speaks = false;
  let failure: unknown;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (speaks) process.stderr.write(chunk);
    });
  }
  const ended = once(child, "exit").catch((error: unknown) => {
    failure = error;
  });
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  return {
    pid: child.pid,
    said: () => said.trim(),
    speak: () => {
      speaks = true;
    },
    ended,
    async answers(url, ...statuses) {
      for (const deadline = Date.now() + 60_000; Date.now() < deadline && !gone; ) {
        const response = await fetch(url).catch(() => undefined);
        if (response && statuses.includes(response.status)) return;
        await pause();
      }
      throw failure ?? new Error(`${command} did not come up. It said: ${said.trim() || "nothing"}`);
    },
    stop: () => endGroup(child.pid),
  };
}

/** Asks politely for five seconds. */
async function endGroup(pid: number | undefined): Promise<void> {
  const patience = Date.now() + 5_000;
  while (pid !== undefined && signal(-pid, Date.now() < patience ? "SIGTERM" : "SIGKILL")) await pause();
}

/** False: there is nobody left to hear it. */
function signal(group: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(group, name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
    throw error;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
