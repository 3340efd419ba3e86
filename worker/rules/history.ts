import type { RevisionTold } from "../../schema/offer-history.ts";

/** A revision as it is stored. `salt` null: its values have been redacted. */
interface StoredRevision {
  sequence: number;
  version: number;
  action: string;
  at: string;
  key: string | null;
  hash: string;
  fields: { field: string; salt: string | null; before: unknown; after: unknown }[];
}

/** The actions that change what the author works on; the others are about what is public. */
const changesWorking = new Set(["create", "change", "close", "revert", "reject"]);

export function toldRevision({ fields, sequence, version, action, at, key, hash }: StoredRevision): RevisionTold {
  const reason = fields.find(({ field }) => field === "reason")?.after;
  return {
    ...{ sequence, version, action, at, key, hash },
    reason: typeof reason === "string" ? reason : null,
    changes: fields
      .filter(({ field }) => field !== "reason")
      .map(({ field, before, after, salt }) => ({ field, from: before, to: after, redacted: salt === null })),
  };
}

/** What a state was at an earlier version, or the fields that cannot be told any more because they were redacted. */
export function stateAt(
  working: object,
  history: readonly StoredRevision[],
  version: number,
): { state: Record<string, unknown> } | { redacted: string[] } {
  const state = new Map<string, unknown>(Object.entries(working));
  const redacted: string[] = [];
  const later = history.filter((revision) => revision.version > version && changesWorking.has(revision.action));
  for (const { fields } of later.toSorted((a, b) => b.sequence - a.sequence)) {
    for (const { field, before, salt } of fields) {
      if (field === "reason") continue;
      if (salt === null) redacted.push(field);
      if (before === null) state.delete(field);
      else state.set(field, before);
    }
  }
  return redacted.length > 0 ? { redacted: [...new Set(redacted)] } : { state: Object.fromEntries(state) };
}
