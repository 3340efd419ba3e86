import type { FieldNames } from "../../form/field-names.ts";
import type { namesDa } from "./names.da.ts";

const source = (path: string): FieldNames => ({
  [`${path}.title`]: { label: "Title of the source" },
  [`${path}.publisher`]: { label: "Who published it?" },
  [`${path}.locator`]: { label: "Where does it stand?", hint: "Such as a page or a section, for others to find it." },
  [`${path}.year`]: { label: "From which year?" },
  [`${path}.url`]: { label: "Link to the source" },
  [`${path}.retrieved`]: { label: "Read on" },
});

const text = (path: string, label: string, hint?: string): FieldNames => ({
  [path]: { label, ...(hint && { hint }) },
  [`${path}.da`]: { label: `${label} (Danish)` },
  [`${path}.en`]: { label: `${label} (English)` },
});

const sources: FieldNames = { sources: { label: "Source" }, ...source("sources") };

const identifiers: FieldNames = {
  identifiers: { label: "Numbers in registers" },
  "identifiers.cvr": { label: "CVR number" },
  "identifiers.pNumber": { label: "P-number" },
  "identifiers.sor": { label: "SOR code" },
};

const guidance: FieldNames = {
  id: { label: "Id", hint: "Small letters, digits and hyphens. It cannot be changed later." },
  ...text("title", "Heading"),
  blocks: { label: "What the advice says" },
  "blocks.text": { label: "Text" },
  "blocks.items": { label: "Point" },
  "blocks.type": { label: "How is it shown?" },
  audiences: { label: "Who reads it?" },
  relations: { label: "Only for relatives who are", hint: "Choose none if it is for all." },
  roles: { label: "Which professionals?", hint: "Choose none if it is for all." },
  level: { label: "Which responsibility?", hint: "Choose none if it is for all." },
  coverage: { label: "Where does it hold?" },
  subject: { label: "Whom is it about?" },
  topics: { label: "Topics" },
  focus: { label: "What is it good for?" },
  evidence: { label: "What does it rest on?" },
  ...sources,
  offers: { label: "Offers that are shown beside it" },
  "offers.audience": { label: "For whom" },
  "offers.relation": { label: "Relatives" },
  "offers.topic": { label: "Topics" },
  "offers.kind": { label: "Kind of help" },
  "offers.access": { label: "Way in" },
  "offers.stage": { label: "When" },
  reviewBy: { label: "To be read again by" },
  reviewedBy: { label: "Reviewed by", hint: "A function, never a name." },
  reviewedAt: { label: "Reviewed on" },
  retiredOn: { label: "No longer shown from" },
};

const organisation: FieldNames = {
  id: { label: "Id", hint: "Small letters, digits and hyphens. It cannot be changed later." },
  ...text("name", "Name"),
  kind: { label: "Kind of organisation" },
  ...text("summary", "About the organisation, in short"),
  website: { label: "Website", hint: "The whole address with https." },
  ...identifiers,
  ...sources,
  trusted: {
    label: "May publish by itself",
    hint: "Yes: only phone, address, links and sources wait for an editor. No: everything waits.",
  },
  unlisted: { label: "Does not want to be listed. All its offers go out" },
  "unlisted.on": { label: "Asked for it" },
  "unlisted.reason": { label: "Reason" },
};

const region: FieldNames = {
  code: { label: "Official code", hint: "Four digits. Leave it empty until the code has been published." },
  medicalLine: { label: "Medical line" },
  "medicalLine.number": { label: "Number", hint: "Call it yourself and check it." },
  ...text("medicalLine.text", "The words about the number"),
  "medicalLine.validUntil": {
    label: "Shown until",
    hint: "On that day the number stops being shown, unless somebody has checked it.",
  },
  "medicalLine.source": { label: "Where does the number stand?" },
  ...source("medicalLine.source"),
};

/** How the fields of entries that editors and administrators write are called, in English. */
export const namesEn: typeof namesDa = { guidance, organisation, region };
