import { type ChainFault, chainFaults } from "../../worker/rules/chain.ts";
import { firstHash } from "../../worker/rules/revision.ts";
import type { Database } from "../../worker/store/client.ts";
import { readChain } from "../../worker/store/revisions.ts";

/** What does not hold about the whole chain of revisions. */
export async function brokenLinks(database: Database): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  let [after, last] = [0, firstHash];
  for (let links = await readChain(database, after); links.length > 0; links = await readChain(database, after)) {
    faults.push(...chainFaults(links, last));
    after = links.at(-1)?.sequence ?? after;
    last = links.at(-1)?.hash ?? last;
  }
  return faults;
}
