import { canonicalJson } from "../../schema/canonical-json.ts";
import type { Registry } from "../../schema/registry.ts";

/** The lists of a registry that can be followed, by what is in them. */
const lists = { organisation: "organisations", offer: "offers", guidance: "guidance" } as const;
export const followedKinds = ["organisation", "offer", "guidance"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** A subject that those who follow the registry know of. */
export interface Followed {
  subjectKind: FollowedKind;
  subject: string;
}

/** One line of what a publishing changed. */
export interface Change extends Followed {
  /** No longer public. */
  tombstone: boolean;
}

/**
 * What was added, changed or taken away (a tombstone), in a fixed order. `before` is null when the last snapshot cannot be
 * read: then all is told anew, and what is gone still follows from what was told before.
 */
export function changesBetween(before: Registry | null, followed: Followed[], after: Registry): Change[] {
  return followedKinds.flatMap((subjectKind) => {
    const old = new Map(before && textsOf(before, subjectKind));
    const now = new Map(textsOf(after, subjectKind));
    const known = followed.flatMap((line) => (line.subjectKind === subjectKind ? [line.subject] : []));
    const changed = [...now].filter(([id, text]) => old.get(id) !== text).map(([id]) => id);
    const gone = known.filter((id) => !now.has(id));
    return [
      ...changed.map((subject) => ({ subjectKind, subject, tombstone: false })),
      ...gone.map((subject) => ({ subjectKind, subject, tombstone: true })),
    ];
  });
}

/** The list that holds what is public of one kind. */
export function listOf(registry: Registry, kind: FollowedKind): Registry[(typeof lists)[FollowedKind]] {
  return registry[lists[kind]];
}

const textsOf = (registry: Registry, kind: FollowedKind): [id: string, text: string][] =>
  listOf(registry, kind).map((item) => [item.id, canonicalJson(item)]);
