import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { settingNames } from "../settings.ts";

/** The Worker in workerd, as it runs at Cloudflare. */
export interface LocalWorker {
  stop(): Promise<void>;
  /** Kept when it has ended, be it by itself. */
  ended: Promise<unknown>;
  /** Runs the Worker's daily run now. */
  runDaily(): Promise<void>;
}

interface Settings {
  port: number;
  /** Of the libSQL server. */
  url: string;
  authToken: string | undefined;
  dataFolder: string;
}

/** Throws with what was said when the Worker does not answer within a minute. */
export async function startWorker({ port, url, authToken, dataFolder }: Settings): Promise<LocalWorker> {
  const envFile = await writeEnvironment(dataFolder, {
    DATABASE_URL: url,
    DATABASE_AUTH_TOKEN: authToken,
    ...Object.fromEntries(settingNames.map((name) => [name, process.env[name]])),
  });
  const child = spawn(
    "wrangler",
    [
      "dev",
      "--port",
      String(port),
      "--ip",
      "127.0.0.1",
      "--env-file",
      envFile,
      "--persist-to",
      `${dataFolder}/worker`,
      "--log-level",
      "warn",
      "--show-interactive-dev-session=false",
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" },
    },
  );
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
    if (up) process.stderr.write(chunk);
  };
  let up = false;
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child, () => said);
  up = true;
  return {
    stop: () => endGroup(child),
    ended: once(child, "exit"),
    async runDaily() {
      const response = await fetch(`${origin}/cdn-cgi/handler/scheduled`);
      if (!response.ok) throw new Error(`The daily run failed: ${await response.text()} ${said}`);
    },
  };
}

/** In a file and not among the arguments: a token is nobody else's business on the machine. */
async function writeEnvironment(folder: string, variables: Record<string, string | undefined>): Promise<string> {
  const path = `${folder}/worker.env`;
  const lines = Object.entries(variables).flatMap(([name, value]) =>
    value ? [`${name}=${JSON.stringify(value)}\n`] : [],
  );
  await mkdir(folder, { recursive: true });
  await writeFile(path, lines.join(""), { mode: 0o600 });
  return path;
}

/** Up: it answers, be it with "nothing published yet". */
async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && child.exitCode === null; ) {
    const response = await fetch(`${origin}/health`).catch(() => undefined);
    if (response?.status === 200 || response?.status === 503) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await endGroup(child);
  throw new Error(`The Worker did not start. It said: ${said().trim() || "nothing"}`);
}

/** wrangler starts workerd and more: all of its group is ended, and waited for. */
async function endGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  const patience = Date.now() + 5_000;
  while (signal(-pid, Date.now() < patience ? "SIGTERM" : "SIGKILL")) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
