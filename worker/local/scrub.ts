import { readdir, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { lockFolder } from "./machine.ts";
import { sentenceFor } from "./sentences.ts";

/**
 * `npm run scrub`: leaves nothing of what was redacted or deleted in the files of the embedded libSQL server, which keeps
 * old pages in its logs and in free space. Writes the database anew and takes the logs away; the server makes new ones when
 * it starts. The house must not run meanwhile.
 */
async function scrub(folder: string): Promise<void> {
  const unlock = await lockFolder(folder);
  try {
    const place = `${folder}/libsql/dbs/default`;
    const database = new DatabaseSync(`${place}/data`);
    try {
      database.exec("pragma secure_delete = on; vacuum; pragma wal_checkpoint(truncate);");
    } finally {
      database.close();
    }
    const logs = (await readdir(place)).filter((name) => /^(wallog|to_compact|snapshots)/.test(name));
    for (const name of logs) await rm(`${place}/${name}`, { recursive: true });
  } finally {
    await unlock();
  }
}

try {
  await scrub(process.argv[2] ?? ".data");
  console.log("The files hold nothing any more of what was redacted or deleted; copies made of them earlier still do.");
} catch (error) {
  process.exitCode = 1;
  console.error(sentenceFor(error));
}
