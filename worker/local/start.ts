import { sql } from "drizzle-orm";
import { build } from "vite";
import { readSeed } from "../../seed/seed-files.ts";
import { type Database, openDatabase } from "../store/client.ts";
import { tellAddress } from "./database.ts";
import { loadSeed } from "./load-seed.ts";
import { diskHasRoom, lockFolder, portIsFree, watchNpm } from "./machine.ts";
import { migrate } from "./migrate.ts";
import { Mendable, sentenceFor } from "./sentences.ts";
import { launchSqld } from "./sqld.ts";
import { type LocalWorker, launchWorker } from "./wrangler.ts";

/** The whole house on one machine: what `npm start` runs. Data lies in `.data`, or in the folder named as argument. */
const dataFolder = process.argv[2] ?? ".data";

/** What was started, to be ended in the opposite order. */
const started: (() => Promise<void>)[] = [];

async function start(port: number): Promise<void> {
  await portIsFree(port);
  await diskHasRoom(dataFolder);
  started.push(await lockFolder(dataFolder));
  const { url, authToken } = await databaseServer();
  const database = await reachable(url, authToken);
  await step("Bringing the tables up to date", () => migrate(database));
  await step("Loading the reviewed seed, if the registry is empty", () =>
    loadSeed(database, readSeed("seed"), new Date()),
  );
  await step("Building the widgets", () => build({ configFile: "widgets/vite.config.ts", logLevel: "error" }));
  const worker = await launchWorker({ port, url, authToken, dataFolder });
  started.push(worker.stop);
  await step("Starting the Worker", () => worker.ready());
  void worker.ended.then(() => fail(new Mendable("The Worker has ended by itself: start again with npm start.")));
  await step("Publishing what is new", () => published(worker));
  say(`Ready: http://localhost:${port}/ (Ctrl-C ends it)`);
}

async function databaseServer(): Promise<{ url: string; authToken: string | undefined }> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = process.env;
  if (url) return { url, authToken };
  const sqld = await launchSqld(`${dataFolder}/libsql`);
  started.push(sqld.stop);
  await step(`Starting a libSQL server with its data in ${dataFolder}`, () => sqld.ready());
  started.push(await tellAddress(dataFolder, sqld.url));
  return { url: sqld.url, authToken: undefined };
}

async function reachable(url: string, authToken: string | undefined): Promise<Database> {
  try {
    const database = openDatabase(url, authToken);
    await database.run(sql`select 1`);
    return database;
  } catch (cause) {
    const address = URL.canParse(url) ? new URL(url).host || url : url;
    throw new Mendable(
      `The database at ${address} does not answer: correct DATABASE_URL and DATABASE_AUTH_TOKEN, or unset them to use the embedded server.`,
      { cause },
    );
  }
}

/** A publishing that was cut off keeps others away for some seconds: then this waits. */
async function published(worker: LocalWorker): Promise<void> {
  for (const patience = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 500))) {
    try {
      return await worker.runDaily();
    } catch (error) {
      if (Date.now() > patience) throw error;
    }
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

function fail(error: unknown): Promise<void> {
  if (!ending) process.stderr.write(`${sentenceFor(error)}\n`);
  return end(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
watchNpm(() => void end(0));

await start(Number(process.env.PORT ?? 8787)).catch(fail);
