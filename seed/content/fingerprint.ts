import { readFileSync, writeFileSync } from "node:fs";
import { documentFingerprints, fingerprintsOf } from "./own-words.ts";

/** `npm run content:fingerprints -- FILE ...`: keeps the fingerprints of the documents, given as plain text. */
const documents = process.argv.slice(2);
if (documents.length === 0) throw new Error("Name the documents, as files of plain text.");
writeFileSync(documentFingerprints, fingerprintsOf(documents.map((file) => readFileSync(file, "utf8"))));
