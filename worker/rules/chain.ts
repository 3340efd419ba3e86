import { commitment, type RevisionHead, revisionHash } from "./revision.ts";

/** A revision as it is stored, with its fields in code-unit order. */
export interface ChainLink extends RevisionHead {
  sequence: number;
  hash: string;
  fields: { field: string; commitment: string; salt: string | null; before: unknown; after: unknown }[];
}

/** What does not hold about one revision. */
export interface ChainFault {
  sequence: number;
  what: "it does not follow the one before it" | "its hash is not its own" | "a field is not what was committed to";
}

/** Holds a piece of the chain, the oldest first, against the hash that comes before it. Redacted values are taken on their commitment. */
export function chainFaults(links: readonly ChainLink[], previousHash: string): ChainFault[] {
  return links.flatMap((link, place) => {
    const { sequence } = link;
    const expected = links[place - 1]?.hash ?? previousHash;
    const faults: ChainFault["what"][] = [];
    if (link.previousHash !== expected) faults.push("it does not follow the one before it");
    if (revisionHash(headOf(link), link.fields) !== link.hash) faults.push("its hash is not its own");
    if (link.fields.some((field) => field.salt !== null && commitment(field, field.salt) !== field.commitment))
      faults.push("a field is not what was committed to");
    return faults.map((what) => ({ sequence, what }));
  });
}

function headOf({ subjectKind, subject, version, action, at, key, previousHash }: ChainLink): RevisionHead {
  return { subjectKind, subject, version, action, at, key, previousHash };
}
