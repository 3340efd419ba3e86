import { html, nothing, type TemplateResult } from "lit";
import type { Block } from "../../../../schema/guidance.ts";
import type { Text } from "../../../../schema/text.ts";
import { type Asking, idAt } from "../../form/asking.ts";
import { choice } from "../../form/controls.ts";
import { formField } from "../../form/form-field.ts";
import { guidanceTexts, newBlock, shownAs } from "./draft.ts";
import { earlier, withItem, withoutItem } from "./reordered.ts";
import { guidanceWords } from "./words.ts";

const types = ["paragraph", "list", "steps", "avoid"] as const satisfies Block["type"][];

/** The parts that guidance is built of: to write, to add, to take away and to move. */
export function blocksEditor(blocks: readonly Block[], asking: Asking): TemplateResult {
  const words = guidanceWords[asking.words.lang];
  const fault = asking.form.faultAt("blocks");
  const set = (next: Block[]) => asking.set("blocks", next);
  return html`<div class="stack" id=${idAt("blocks")} tabindex="-1">
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${blocks.map((block, place) => {
      const name = words.block(place + 1);
      return html`<fieldset class="item stack">
        <legend>${name}</legend>
        ${choice(asking.form, {
          path: `blocks.${place}.type`,
          label: words.blockType,
          value: block.type,
          options: types.map((code) => ({ code, said: words.blockTypes[code] })),
          onValue: (type) => set(withItem(blocks, place, shownAs(block, type))),
        })}
        ${block.type === "paragraph" ? formField(guidanceTexts.paragraph, `blocks.${place}.text`, block.text, asking) : items(block, place, asking)}
        ${moves(name.toLowerCase(), blocks, place, asking, set)}
      </fieldset>`;
    })}
    <button type="button" class="button" @click=${() => set([...blocks, newBlock("paragraph")])}>${words.addBlock}</button>
  </div>`;
}

function items(block: Exclude<Block, { type: "paragraph" }>, at: number, asking: Asking): TemplateResult {
  const words = guidanceWords[asking.words.lang];
  const path = `blocks.${at}.items`;
  const set = (next: Text[]) => asking.set(path, next);
  return html`${block.items.map(
    (item, place) => html`<fieldset class="stack">
      <legend class="hidden-text">${words.item(place + 1)}</legend>
      ${formField(guidanceTexts.item, `${path}.${place}`, item, asking)}
      ${moves(words.item(place + 1), block.items, place, asking, set)}
    </fieldset>`,
  )}
  <button type="button" class="quiet" @click=${() => set([...block.items, { da: "" }])}>${words.addItem}</button>`;
}

/** The last one of all cannot be taken away. */
function moves<Item>(
  name: string,
  all: readonly Item[],
  place: number,
  { words: { lang, fields }, say }: Asking,
  set: (next: Item[]) => void,
): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  const words = guidanceWords[lang];
  const remove = () => {
    set(withoutItem(all, place));
    say(fields.removed(name));
  };
  return html`<p class="actions">
    ${
      place > 0
        ? html`<button type="button" class="quiet" @click=${() => set(earlier(all, place))}>${words.earlier(name)}</button>`
        : nothing
    }
    <button type="button" class="quiet" @click=${remove}>${words.remove(name)}</button>
  </p>`;
}
