import { html, nothing, type TemplateResult } from "lit";
import { type Field, type Fields, fieldAt, labelAt } from "./form/field.ts";
import { linesOf, type Telling } from "./form/say-value.ts";
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
  const said = (described: Field | undefined) =>
    [from, to].map((value) => linesOf(described, field, value, reading).join("\n"));
  const asRead = said(fieldAt(fields, field));
  // What changes is always seen, also where people would read the same.
  const [old = "", young = ""] = asRead[0] === asRead[1] ? said(undefined) : asRead;
  if (old === "" && young === "") return null;
  const apart = wordsApart(old, young);
  return html`<div class="changed">
    <dt>${labelAt(names, field)} ${beside?.(field) ?? nothing}</dt>
    <dd class="side old">
      <p class="side-name">${sides.from}</p>
      ${side(apart.from, "del", words.fields)}
    </dd>
    <dd class="side new">
      <p class="side-name">${sides.to}</p>
      ${side(apart.to, "ins", words.fields)}
    </dd>
  </div>`;
}

type Marked = { taken: string; put: string; markEnds: string; nothing: string };

function side(pieces: readonly Piece[], tag: "del" | "ins", said: Marked): TemplateResult {
  if (pieces.length === 0) return html`<p class="none">${said.nothing}</p>`;
  return html`<p class="said">${pieces.map(({ text, isOwn }) => (isOwn ? marked(text, tag, said) : text))}</p>`;
}

/** Line breaks before what is marked are no part of it. */
function marked(piece: string, tag: "del" | "ins", { taken, put, markEnds }: Marked): TemplateResult {
  const text = piece.trimStart();
  const before = piece.slice(0, piece.length - text.length);
  const end = html`<span class="hidden-text"> (${markEnds}) </span>`;
  return tag === "del"
    ? html`${before}<del><span class="hidden-text"> (${taken}:) </span>${text}${end}</del>`
    : html`${before}<ins><span class="hidden-text"> (${put}:) </span>${text}${end}</ins>`;
}
