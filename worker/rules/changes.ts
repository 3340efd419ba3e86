import { canonicalJson } from "../../schema/canonical-json.ts";
import type { Registry } from "../../schema/registry.ts";
import type { SubjectKind } from "../../schema/subject.ts";

/** A subject that those who follow the registry know of. */
export interface Followed {
  subjectKind: SubjectKind;
  subject: string;
}

/** One line of what a publishing changed. */
export interface Change extends Followed {
  /** No longer public. */
  tombstone: boolean;
}

const lists = { organisation: "organisations", offer: "offers", guidance: "guidance" } as const;

/**
 * What was added, changed or taken away (a tombstone), in a fixed order. `before` is null when the last snapshot cannot be
 * read: then all is told anew, and what is gone still follows from what was told before.
 */
export function changesBetween(before: Registry | null, followed: Followed[], after: Registry): Change[] {
  return Object.entries(lists).flatMap(([kind, list]) => {
    const subjectKind = kind as SubjectKind;
    const old = new Map(before?.[list].map((item) => [item.id, canonicalJson(item)]));
    const now = new Map(after[list].map((item) => [item.id, canonicalJson(item)]));
    const known = followed.flatMap((line) => (line.subjectKind === subjectKind ? [line.subject] : []));
    const changed = [...now].filter(([id, text]) => old.get(id) !== text).map(([id]) => id);
    const gone = known.filter((id) => !now.has(id));
    return [
      ...changed.map((subject) => ({ subjectKind, subject, tombstone: false })),
      ...gone.map((subject) => ({ subjectKind, subject, tombstone: true })),
    ];
  });
}
