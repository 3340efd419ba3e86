import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";

/** The Worker in workerd, as it runs at Cloudflare. */
export interface LocalWorker {
  stop(): Promise<void>;
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
  // In a file and not among the arguments: a token is nobody else's business on the machine.
  const envFile = `${dataFolder}/worker.env`;
  await mkdir(dataFolder, { recursive: true });
  const variables = { DATABASE_URL: url, ...(authToken && { DATABASE_AUTH_TOKEN: authToken }) };
  await writeFile(
    envFile,
    Object.entries(variables)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
      .join(""),
    { mode: 0o600 },
  );

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
    if (child.connected || up) process.stderr.write(chunk);
  };
  let up = false;
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child, () => said);
  up = true;
  return {
    stop: () => endGroup(child),
    async runDaily() {
      const response = await fetch(`${origin}/cdn-cgi/handler/scheduled`);
      if (!response.ok) throw new Error(`The daily run failed: ${await response.text()} ${said}`);
    },
  };
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
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGTERM");
  const patience = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), 5_000);
  await gone;
  clearTimeout(patience);
}
