import { type AcuteChoice, acuteLines, telephone } from "../../schema/acute-lines.ts";

/** The lines as a plain list with numbers to tap, for whoever has no Lit. */
export function renderAcuteLines(document: Document, choice: AcuteChoice): HTMLUListElement {
  const list = document.createElement("ul");
  list.lang = choice.lang;
  list.append(
    ...acuteLines(choice).map((pieces) => {
      const item = document.createElement("li");
      item.append(...pieces.map((piece) => (typeof piece === "string" ? piece : callLink(document, piece.number))));
      return item;
    }),
  );
  return list;
}

function callLink(document: Document, number: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = telephone(number);
  link.textContent = number;
  return link;
}
