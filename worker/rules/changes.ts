import { canonicalJson } from "../../schema/canonical-json.ts";
import type { Registry } from "../../schema/registry.ts";
import type { SubjectKind } from "../../schema/tables.ts";

/** One line of what a publishing changed. */
export interface Change {
  subjectKind: SubjectKind;
  subject: string;
  /** No longer public. */
  tombstone: boolean;
}

/** What was added, changed or taken away (a tombstone), in a fixed order. */
export function changesBetween(before: Registry | null, after: Registry): Change[] {
  const lists: [SubjectKind, "organisations" | "offers" | "guidance"][] = [
    ["organisation", "organisations"],
    ["offer", "offers"],
    ["guidance", "guidance"],
  ];
  return lists.flatMap(([subjectKind, list]) => {
    const textById = (registry: Registry | null) =>
      new Map((registry?.[list] ?? []).map((item) => [item.id, canonicalJson(item)]));
    const [old, now] = [textById(before), textById(after)];
    const changed = [...now].filter(([id, text]) => old.get(id) !== text).map(([id]) => ({ id, tombstone: false }));
    const gone = [...old.keys()].filter((id) => !now.has(id)).map((id) => ({ id, tombstone: true }));
    return [...changed, ...gone].map(({ id, tombstone }) => ({ subjectKind, subject: id, tombstone }));
  });
}
