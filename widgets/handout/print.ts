import { render } from "lit";
import { fitOnPage, paper, paperStyles } from "./paper.ts";
import type { Sheet } from "./sheet.ts";

/** Milliseconds after which a print that has not begun was refused. */
const patience = 1_000;

/**
 * Prints a sheet from an inner document of its own: no request, no markup from text, and the title, address and history
 * of the page around it stay as they are. It is gone when the printing is over. In a shadow root it is not counted
 * among the frames of a window, so that whoever frames the widget does not learn of it.
 * @param onRefused Called when the browser, or a sandbox without `allow-modals`, does not print.
 * @returns Takes the document away before that.
 */
export function printSheet(root: ParentNode, sheet: Sheet, onRefused: () => void): () => void {
  const frame = document.createElement("iframe");
  frame.className = "paper";
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  const remove = () => frame.remove();
  const write = () => {
    const page = frame.contentDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    const styles = new view.CSSStyleSheet();
    styles.replaceSync(paperStyles);
    page.adoptedStyleSheets = [styles];
    page.documentElement.lang = sheet.lang;
    page.title = sheet.title;
    render(paper(sheet), page.body);
    fitOnPage(page);
    let isBegun = false;
    view.addEventListener("beforeprint", () => {
      isBegun = true;
    });
    view.addEventListener("afterprint", remove);
    view.print();
    // Some browsers print while the call lasts, others afterwards.
    setTimeout(() => isBegun || !frame.isConnected || onRefused(), patience);
  };
  // Not every browser has the empty document ready at once.
  frame.addEventListener("load", write, { once: true });
  root.append(frame);
  return remove;
}
