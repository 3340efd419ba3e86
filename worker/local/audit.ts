import { type ChainFault, chainFaults } from "../rules/chain.ts";
import { firstHash } from "../rules/revision.ts";
import type { Database } from "../store/client.ts";
import { readChain } from "../store/revisions.ts";
import { withDatabase } from "./database.ts";
import { sentenceFor } from "./sentences.ts";

/** `npm run audit`: holds every revision there ever was against the chain that they form. Exit code 1 when one does not. */
async function audit(database: Database): Promise<{ count: number; faults: ChainFault[]; last: string }> {
  const faults: ChainFault[] = [];
  let [count, after, last] = [0, 0, firstHash];
  for (let links = await readChain(database, after); links.length > 0; links = await readChain(database, after)) {
    faults.push(...chainFaults(links, last));
    count += links.length;
    after = links.at(-1)?.sequence ?? after;
    last = links.at(-1)?.hash ?? last;
  }
  return { count, faults, last };
}

try {
  const { count, faults, last } = await withDatabase(process.argv[2] ?? ".data", audit);
  for (const { sequence, what } of faults) console.error(`Revision ${sequence}: ${what}.`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${count} revisions form one chain; the last one's hash is ${last}.`);
} catch (error) {
  process.exitCode = 1;
  console.error(sentenceFor(error));
}
