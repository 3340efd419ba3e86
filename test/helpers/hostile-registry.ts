import type { Registry } from "../../schema/registry.ts";
import { fictitiousRegistry } from "./fictitious.ts";

/** Set by whatever of the text is run; read in every page and frame. */
export const sentinel = "opdigtetHit";
const run = `globalThis.${sentinel}=1`;

/** All that may be taken for something else than text, in one text; with a sign by which it is found again. */
export const sign = "Opdigtet]]><!--";
export const hostileText = [
  `=HYPERLINK("https://falsk.example/a","x")`,
  `<script>${run}</script>`,
  `"><img src=https://falsk.example/b onerror="${run}">`,
  `'><svg onload='${run}'>`,
  `</style></title></textarea></script><script>${run}</script>`,
  `<iframe srcdoc="<script>parent.${sentinel}=1</script>"></iframe>`,
  `<a href="javascript:${run}">x</a>`,
  ["$", `{${run}}`].join(""),
  `{{constructor.constructor("${run}")()}}`,
  `<base href="https://falsk.example/"><meta http-equiv="refresh" content="0;url=https://falsk.example/c">`,
  `-->&lt;script&gt;${run}&lt;/script&gt;`,
  sign,
  `\nATTENDEE:mailto:falsk@falsk.example\nEND:VEVENT`,
].join(" ");

/** The same in short, where there is room for no more. */
export const hostileWords = `<script>${run}</script>`;
const hostileLine = `${sign} "><img src=https://falsk.example/d onerror="${run}"> ${hostileWords}`;

/** A link that only goes where it says, whatever is in it. */
const hostileUrl = `https://opdigtet.example/?a="><script>${run}</script>&b='${sentinel}`;

/** What people wrote: members that hold words, wherever they stand. */
const words = new Set(["da", "en", "by", "title", "publisher", "locator", "town", "street", "reviewedBy"]);
const links = new Set(["url", "website"]);

/** The same with hostile text in every place in which people write words, behind what was there. */
export function hostile<Value>(value: Value): Value {
  const replaced = JSON.stringify(value, (name, inner: unknown) => {
    if (typeof inner !== "string") return inner;
    if (words.has(name)) return `${inner} ${hostileText}`;
    return links.has(name) ? hostileUrl : inner;
  });
  return JSON.parse(replaced) as Value;
}

/** Offers, organisations, guidance and situations that each hold it in every field; areas and labels are the editors' own. */
export function hostileRegistry(): Registry {
  const registry = fictitiousRegistry();
  const { offers, organisations, guidance, situations } = registry;
  const full = offers.map((offer) => ({
    ...offer,
    ...(offer.places && { places: offer.places.map((place) => ({ ...place, name: hostileText })) }),
    accreditation: { by: "Opdigtet" },
    description: { da: "Opdigtet." },
    referral: { da: "Opdigtet." },
    criteria: [...offer.criteria, { rule: "required" as const, basis: "general" as const, text: { da: "Opdigtet." } }],
  }));
  return {
    ...registry,
    // As long as they may be: what is longer has no room on a sheet of paper.
    offers: hostile(full).map((offer) => ({
      ...offer,
      ...{ name: { da: `Opdigtet ${hostileWords}` }, summary: { da: hostileLine } },
    })),
    organisations: hostile(organisations),
    guidance: hostile(guidance),
    situations: hostile(situations),
  };
}
