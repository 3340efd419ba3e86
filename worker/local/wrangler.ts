import { mkdir, rm, writeFile } from "node:fs/promises";
import { settingNames } from "../settings.ts";
import { launch } from "./program.ts";

/** The Worker in workerd, as it runs at Cloudflare. */
export interface LocalWorker {
  stop(): Promise<void>;
  /** Kept when it has ended, be it by itself. */
  ended: Promise<unknown>;
  /** Waits until it answers, be it with "nothing published yet". */
  ready(): Promise<void>;
  /** Runs the Worker's daily run now. Throws with what was said when it fails. */
  runDaily(): Promise<void>;
}

interface Settings {
  port: number;
  /** Of the libSQL server. */
  url: string;
  authToken: string | undefined;
  dataFolder: string;
}

export async function launchWorker({ port, url, authToken, dataFolder }: Settings): Promise<LocalWorker> {
  const envFile = `${dataFolder}/worker.env`;
  await writeEnvironment(dataFolder, envFile, {
    DATABASE_URL: url,
    DATABASE_AUTH_TOKEN: authToken,
    ...Object.fromEntries(settingNames.map((name) => [name, process.env[name]])),
  });
  const options = {
    port: String(port),
    ip: "127.0.0.1",
    "env-file": envFile,
    "persist-to": `${dataFolder}/worker`,
    "log-level": "warn",
    "show-interactive-dev-session": "false",
  };
  const program = launch("wrangler", ["dev", ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)], {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    ended: program.ended,
    async ready() {
      await program.answers(`${origin}/health`, 200, 503);
      program.speak();
    },
    async stop() {
      await program.stop();
      await rm(envFile, { force: true });
    },
    async runDaily() {
      const response = await fetch(`${origin}/cdn-cgi/handler/scheduled`);
      if (!response.ok) throw new Error(`The daily run failed: ${await response.text()} ${program.said()}`);
    },
  };
}

/** In a file and not among the arguments: a token is nobody else's business on the machine. */
async function writeEnvironment(folder: string, path: string, variables: Record<string, string | undefined>) {
  const lines = Object.entries(variables).flatMap(([name, value]) =>
    value ? [`${name}=${JSON.stringify(value)}\n`] : [],
  );
  await mkdir(folder, { recursive: true });
  await writeFile(path, lines.join(""), { mode: 0o600 });
}
