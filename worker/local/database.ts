import { readFile, rm, writeFile } from "node:fs/promises";
import { type Database, openDatabase } from "../store/client.ts";
import { diskHasRoom, lockFolder } from "./machine.ts";
import { migrate } from "./migrate.ts";
import { startSqld } from "./sqld.ts";

const addressFile = (folder: string) => `${folder}/database.url`;

/** Tells commands that run beside the house where its libSQL server is. Gives what takes the word back. */
export async function tellAddress(folder: string, url: string): Promise<() => Promise<void>> {
  await writeFile(addressFile(folder), url);
  return () => rm(addressFile(folder), { force: true });
}

/**
 * Works on the registry's database: the one that DATABASE_URL names, or that of the house that runs over `folder`, or, when
 * none does, the folder itself. Throws a `Mendable` when the folder is in use by a house that has no server yet.
 */
export async function withDatabase<Result>(
  folder: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = process.env;
  if (DATABASE_URL) return work(openDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN));
  const running = await readFile(addressFile(folder), "utf8").catch(() => null);
  if (running && (await answers(running))) return work(openDatabase(running));
  await diskHasRoom(folder);
  const unlock = await lockFolder(folder);
  const sqld = await startSqld(`${folder}/libsql`);
  try {
    const database = openDatabase(sqld.url);
    await migrate(database);
    return await work(database);
  } finally {
    await sqld.stop();
    await unlock();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
