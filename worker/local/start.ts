import { mkdir, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { sql } from "drizzle-orm";
import { build } from "vite";
import { readSeed } from "../../seed/seed-files.ts";
import { type Database, openDatabase } from "../store/client.ts";
import { loadSeed } from "./load-seed.ts";
import { migrate } from "./migrate.ts";
import { Mendable, sentenceFor } from "./sentences.ts";
import { startSqld } from "./sqld.ts";
import { startWorker } from "./wrangler.ts";

/** The whole house on one machine: what `npm start` runs. */
/** `.data`, unless another folder is named as the argument. */
const dataFolder = process.argv[2] ?? ".data";
const leastFreeBytes = 200 * 1024 * 1024;

/** What was started, to be ended in the opposite order. */
const started: (() => Promise<void>)[] = [];

async function start(port: number): Promise<void> {
  await portIsFree(port);
  await diskHasRoom();
  const { url, authToken } = await databaseServer();
  const database = openDatabase(url, authToken);
  await reachable(database, url);
  await step("Bringing the tables up to date", () => migrate(database));
  await step("Loading the reviewed seed, if the registry is empty", async () =>
    loadSeed(database, readSeed("seed"), new Date()),
  );
  await step("Building the widgets", () => build({ configFile: "widgets/vite.config.ts", logLevel: "error" }));
  const worker = await step("Starting the Worker", () => startWorker({ port, url, authToken, dataFolder }));
  started.push(worker.stop);
  void worker.ended.then(
    () => ending ?? fail(new Mendable("The Worker has ended by itself: start again with npm start.")),
  );
  await step("Publishing what is new", worker.runDaily);
  say(`Ready: http://localhost:${port}/ (Ctrl-C ends it)`);
}

async function databaseServer(): Promise<{ url: string; authToken: string | undefined }> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = process.env;
  if (url) return { url, authToken };
  const sqld = await step(`Starting a libSQL server with its data in ${dataFolder}`, () =>
    startSqld(`${dataFolder}/libsql`),
  );
  started.push(sqld.stop);
  return { url: sqld.url, authToken: undefined };
}

async function reachable(database: Database, url: string): Promise<void> {
  try {
    await database.run(sql`select 1`);
  } catch (cause) {
    const address = URL.canParse(url) ? new URL(url).host : url;
    throw new Mendable(
      `The database at ${address} does not answer: correct DATABASE_URL and DATABASE_AUTH_TOKEN, or unset them to use the embedded server.`,
      { cause },
    );
  }
}

async function portIsFree(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Mendable("PORT must be a whole number from 1 to 65535.");
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause) => {
      reject(
        new Mendable(
          `Port ${port} is taken: stop what listens there, or choose another with PORT=${port + 1} npm start.`,
          { cause },
        ),
      );
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

async function diskHasRoom(): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const { bavail, bsize } = await statfs(dataFolder);
  if (bavail * bsize < leastFreeBytes) {
    throw new Mendable(
      `The disk that holds ${dataFolder} is full: free at least ${leastFreeBytes / 1024 / 1024} MB, and start again.`,
    );
  }
}

async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  say(`${what} …`);
  return work();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let ending: Promise<void> | undefined;

/** Ends everything that was started. Asked twice, it does it once. */
function end(exitCode: number): Promise<void> {
  ending ??= (async () => {
    for (const stop of started.toReversed()) await stop();
    process.exit(exitCode);
  })();
  return ending;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));

// npm does not always pass a signal on to what it started: when it is gone, this goes too.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void end(0), 1_000).unref();

function fail(error: unknown): Promise<void> {
  process.stderr.write(`${sentenceFor(error)}\n`);
  return end(1);
}

await start(Number(process.env.PORT ?? 8787)).catch(fail);
