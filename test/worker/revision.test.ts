import { describe, expect, it } from "vitest";
import { commitment, fieldChanges, firstHash, type RevisionHead, revisionHash } from "../../worker/rules/revision.ts";

const head: RevisionHead = {
  subjectKind: "offer",
  subject: "opdigtet-tilbud",
  version: 1,
  action: "create",
  at: "2026-11-21T12:00:00.000Z",
  key: null,
  previousHash: firstHash,
};

describe("a revision", () => {
  it("holds the fields that differ and no others", () => {
    expect(fieldChanges({ a: 1, b: { x: 1, y: 2 }, c: 3 }, { a: 2, b: { y: 2, x: 1 }, d: 4 })).toEqual([
      { field: "a", before: 1, after: 2 },
      { field: "c", before: 3, after: undefined },
      { field: "d", before: undefined, after: 4 },
    ]);
  });

  it("commits to a value without telling it", () => {
    const change = { field: "contacts", before: null, after: "12 34 56 78" };
    expect(commitment(change, "one salt")).toBe(commitment(change, "one salt"));
    expect(commitment(change, "one salt")).not.toBe(commitment(change, "another"));
    expect(commitment(change, "one salt")).not.toBe(commitment({ ...change, after: "87 65 43 21" }, "one salt"));
  });

  it.each([
    ["who", { ...head, key: "k2" }],
    ["when", { ...head, at: "2026-11-22T12:00:00.000Z" }],
    ["what came before", { ...head, previousHash: "1".repeat(64) }],
  ])("has another hash when %s differs", (_what, other) => {
    expect(revisionHash(other, [])).not.toBe(revisionHash(head, []));
    expect(revisionHash(head, [{ field: "a", commitment: "x" }])).not.toBe(revisionHash(head, []));
  });
});
