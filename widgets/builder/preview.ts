import type { EmbedChoices } from "../../schema/embedding/choices.ts";
import { type Attribute, frameAttributes, tagAttributes } from "../../schema/embedding/lines.ts";

/** Shows what the chosen lines would show, in a page of our own inside `frame`. Answers with what shows other choices. */
export function previewIn(frame: HTMLIFrameElement, page: string): (choices: EmbedChoices) => void {
  let shown: EmbedChoices | undefined;
  const put = () => {
    const main = mainIn(frame);
    if (main && shown) main.replaceChildren(embedded(main.ownerDocument, shown));
  };
  frame.addEventListener("load", put);
  return (choices) => {
    const isThere = mainIn(frame) !== null;
    shown = choices;
    if (isThere) put();
    // Not loaded yet, or the visitor has tried the exit in it.
    else frame.src = page;
  };
}

function mainIn(frame: HTMLIFrameElement): HTMLElement | null {
  return frame.contentDocument?.querySelector("main") ?? null;
}

function embedded(document: Document, choices: EmbedChoices): HTMLElement {
  if (choices.way === "iframe") return made(document, "iframe", frameAttributes(choices, location.origin));
  return made(document, `vejviser-${choices.widget}`, tagAttributes(choices));
}

function made(document: Document, tag: string, attributes: Attribute[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value ?? "");
  return element;
}
