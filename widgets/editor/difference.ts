import { html, nothing, type TemplateResult } from "lit";
import { type Field, type Fields, fieldAt } from "./form/field.ts";
import { labelAt } from "./form/field-names.ts";
import { languageOf, linesOf } from "./form/say-value.ts";
import type { Telling } from "./form/telling.ts";
import type { Words } from "./words.ts";
import { type Piece, wordsApart } from "./words-apart.ts";

/** A field, what it is and what it becomes; undefined or null: nothing. */
export interface Change {
  field: string;
  from: unknown;
  to: unknown;
}

export interface DifferenceReading extends Telling {
  /** What is known of the fields; what no table describes is shown as it is. */
  fields: Fields;
  /** What stands over the two sides. */
  sides?: { from: string; to: string };
  /** What is said of a field beside its name, such as that it waits. */
  beside?: (field: string) => string | TemplateResult | typeof nothing;
}

/** Old and new side by side, field by field, with what differs marked, also to those who do not see. */
export function difference(changes: readonly Change[], reading: DifferenceReading): TemplateResult | typeof nothing {
  const told = changes.map((change) => fieldDifference(change, reading)).filter((one) => one !== null);
  return told.length > 0 ? html`<dl class="difference">${told}</dl>` : nothing;
}

/** null: neither side says anything. */
function fieldDifference({ field, from, to }: Change, reading: DifferenceReading): TemplateResult | null {
  const { fields, words, names, sides = words.fields.sides, beside } = reading;
  const said = (as: Field | undefined) => [from, to].map((value) => linesOf(as, field, value, reading).join("\n"));
  const described = fieldAt(fields, field);
  const asRead = said(described);
  // What changes is always seen, also where people would read the same.
  const [old = "", young = ""] = asRead[0] === asRead[1] ? said(undefined) : asRead;
  if (old === "" && young === "") return null;
  const apart = wordsApart(old, young);
  return html`<div class="changed">
    <dt>${labelAt(names, field)} ${beside?.(field) ?? nothing}</dt>
    <dd class="side old">
      <p class="side-name">${sides.from}</p>
      ${side(apart.from, "del", words, languageOf(described, from))}
    </dd>
    <dd class="side new">
      <p class="side-name">${sides.to}</p>
      ${side(apart.to, "ins", words, languageOf(described, to))}
    </dd>
  </div>`;
}

function side(pieces: readonly Piece[], tag: "del" | "ins", words: Words, language: "da" | undefined): TemplateResult {
  if (pieces.length === 0) return html`<p class="none">${words.fields.nothing}</p>`;
  const said = pieces.map(({ text, isOwn }) => (isOwn ? marked(text, tag, words) : text));
  return html`<p class="said" lang=${language ?? nothing}>${said}</p>`;
}

/** Line breaks before what is marked are no part of it. */
function marked(piece: string, tag: "del" | "ins", { lang, fields }: Words): TemplateResult {
  const text = piece.trimStart();
  const before = piece.slice(0, piece.length - text.length);
  const aside = (said: string) => html`<span class="hidden-text" lang=${lang}> (${said}) </span>`;
  const end = aside(fields.markEnds);
  return tag === "del"
    ? html`${before}<del>${aside(`${fields.taken}:`)}${text}${end}</del>`
    : html`${before}<ins>${aside(`${fields.put}:`)}${text}${end}</ins>`;
}
