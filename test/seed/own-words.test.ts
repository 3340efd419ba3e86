import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  copiedRuns,
  documentFingerprints,
  fingerprintsOf,
  quotable,
  readFingerprints,
} from "../../seed/content/own-words.ts";

const prints = readFingerprints(readFileSync(documentFingerprints));
const readable = /\.(?:json|md|ts|html|txt|css)$/;
const files = ["schema", "seed", "widgets", "worker"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .concat("README.md")
  .filter((file) => readable.test(file) && file !== "seed/quoted.txt");

test("no text of ours has eight words in a row from the documents that it comes from", () => {
  expect(files.length).toBeGreaterThan(600);
  const copied = files.flatMap((file) =>
    copiedRuns(readFileSync(file, "utf8"), prints, quotable()).map((run) => `${file}: ${run}`),
  );
  expect(copied).toEqual([]);
});

test("the fingerprints are those of the documents: a title of theirs is found where it may not be quoted", () => {
  const [title = ""] = quotable();
  expect(copiedRuns(`Vi skrev: ${title}. Så vi`, prints, [])).toEqual([title.toLowerCase()]);
  expect(copiedRuns(`Vi skrev: ${title}. Så vi`, prints, [title])).toEqual([]);
});

const document = "En opdigtet sætning, som kun står her for at blive skre-\nvet af, ord for ord.";
const copiedFrom = (text: string, quoted: string[] = []) =>
  copiedRuns(text, readFingerprints(fingerprintsOf([document])), quoted);

test.each([
  ["Vi siger: som kun står her for at blive skrevet. Nej", ["som kun står her for at blive skrevet"]],
  ["SOM KUN – STÅR HER; FOR AT “BLIVE” SKREVET AF", ["som kun står her for at blive skrevet af"]],
  [
    `${document} Og så: ${document}`,
    Array(2).fill("en opdigtet sætning som kun står her for at blive skrevet af ord for ord"),
  ],
  ["som kun står her for at blive læst", []],
  ["som kun står her for at", []],
  ["se https://example.org/som-kun-staar-her/som-kun-står-her-for-at-blive-skrevet-af", []],
  ["", []],
])("%j has %j", (text, runs) => {
  expect(copiedFrom(text)).toEqual(runs);
});

test("a title that may be quoted parts what stands around it", () => {
  expect(copiedFrom("en opdigtet sætning som kun står her for at blive skrevet", ["kun står her"])).toEqual([]);
});
