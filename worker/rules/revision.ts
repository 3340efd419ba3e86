import { canonicalJson } from "../../schema/canonical-json.ts";
import type { SubjectKind } from "../../schema/subject.ts";
import { sha256 } from "./sha256.ts";

/** What a revision says of itself; its fields come in as commitments. */
export interface RevisionHead {
  subjectKind: SubjectKind;
  subject: string;
  version: number;
  action: string;
  at: string;
  key: string | null;
  /** Hash of the revision before it in the whole registry; `firstHash` for the first. */
  previousHash: string;
}

export interface FieldChange {
  field: string;
  /** undefined: the field was not there. */
  before: unknown;
  /** undefined: the field is gone. */
  after: unknown;
}

export const firstHash = "0".repeat(64);

/** The fields that differ, in code-unit order; `before` is null for something new. */
export function fieldChanges(before: object | null, after: object): FieldChange[] {
  const from = new Map<string, unknown>(Object.entries(before ?? {}));
  const to = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .map((field) => ({ field, before: from.get(field), after: to.get(field) }))
    .filter((change) => canonicalJson([change.before]) !== canonicalJson([change.after]));
}

/** A promise about a change that tells nothing of it once the salt is gone. Absent values count as null. */
export function commitment({ field, before, after }: FieldChange, salt: string): string {
  return sha256(canonicalJson([salt, field, before ?? null, after ?? null]));
}

/** Covers the revision before it, its own head and its commitments, so that nothing can be changed unnoticed. */
export function revisionHash(head: RevisionHead, commitments: { field: string; commitment: string }[]): string {
  return sha256(canonicalJson([head, commitments.map(({ field, commitment }) => [field, commitment])]));
}
