import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** How many words in a row that also stand in a document are a copied sentence. */
const copiedRun = 8;

/** Six bytes: one in five thousand that, of a million runs of our own, any has a document's fingerprint by chance. */
const printBytes = 6;

/** The words of a text in their order, in small letters; a word that is divided at the end of a line is one. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, "$1$2")
    .toLowerCase()
    .match(/[\p{L}\p{N}§]+/gu) ?? [];

const address = /https?:\/\/[^\s"]+/g;

const runsOf = (words: string[]): string[] =>
  words.slice(copiedRun - 1).map((_, start) => words.slice(start, start + copiedRun).join(" "));

const printOf = (run: string): number => createHash("sha256").update(run).digest().readUIntBE(0, printBytes);

/** The fingerprints of every run of words in documents: sorted, six bytes each. The words cannot be read out of them. */
export function fingerprintsOf(documents: readonly string[]): Buffer {
  const prints = [...new Set(documents.flatMap((text) => runsOf(wordsOf(text)).map(printOf)))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(prints.length * printBytes);
  for (const [at, print] of prints.entries()) bytes.writeUIntBE(print, at * printBytes, printBytes);
  return bytes;
}

/** The fingerprints again, to look one up. */
export function readFingerprints(bytes: Buffer): Set<number> {
  const prints = new Set<number>();
  for (let at = 0; at < bytes.length; at += printBytes) prints.add(bytes.readUIntBE(at, printBytes));
  return prints;
}

/**
 * The runs of words in a text that stand in the documents, each as long as it is. Addresses of pages, and titles that
 * may be quoted, are no part of any.
 */
export function copiedRuns(text: string, prints: ReadonlySet<number>, quotable: readonly string[]): string[] {
  const own = quotable
    .map((title) => wordsOf(title).join(" "))
    .reduce(
      (parts, title) => parts.flatMap((part) => part.split(title)),
      [wordsOf(text.replace(address, " ")).join(" ")],
    );
  return own.flatMap((part) => {
    const words = part.split(" ").filter(Boolean);
    const copied = runsOf(words).map((run) => prints.has(printOf(run)));
    const starts = copied.flatMap((found, at) => (found && !copied[at - 1] ? [at] : []));
    return starts.map((start) => {
      const after = copied.indexOf(false, start);
      return words.slice(start, (after === -1 ? copied.length : after) + copiedRun - 1).join(" ");
    });
  });
}

const beside = (name: string) => new URL(name, import.meta.url);

/** The fingerprints of the five documents that the content comes from, which are not in the project themselves. */
export const documentFingerprints = beside("documents.fingerprints");

/** What may be quoted from the documents: titles, one a line. */
export const quotable = (): string[] =>
  readFileSync(beside("../quoted.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
