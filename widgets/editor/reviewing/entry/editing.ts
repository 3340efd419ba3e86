import { canonicalJson } from "../../../../schema/canonical-json.ts";
import type { Change } from "../../difference.ts";

/** What stands in a form, by field. */
export type Draft = Record<string, unknown>;

/** An entry as it is answered to those who write it. */
export interface Authored {
  id: string;
  version: number;
  pending: { review: string; fields: string[] }[];
}

/** An entry that is being written. */
export interface Editing {
  /** Empty for a new one, until it is sent. */
  id: string;
  /** What the next change names as that which it is made to; null: it is new. */
  etag: string | null;
  /** As it was read. */
  before: Draft;
  draft: Draft;
  /** The fields that wait for somebody else already. */
  pending: string[];
}

/** What is written of an entry, without what the registry works out. */
export function beingEdited({ version, pending, ...before }: Authored, etag: string | null): Editing {
  return {
    ...{ id: before.id, etag: etag ?? `"${version}"`, before, draft: before },
    pending: pending.flatMap(({ fields }) => fields),
  };
}

/** The fields in which two drafts differ, each with what it is and what it becomes. */
export function changesBetween(before: Draft, after: Draft): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = fields.map((field) => ({ field, from: before[field], to: after[field] }));
  return changes.filter(({ from, to }) => canonicalJson([from]) !== canonicalJson([to]));
}
