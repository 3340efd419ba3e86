import "./due/due-desk.ts";
import "./list/list-desk.ts";
import "./offers/offers-desk.ts";
import "./proposals/proposals-desk.ts";
import "./reviewing/desks.ts";
import { VejviserEditor } from "./vejviser-editor.ts";

customElements.define("vejviser-editor", VejviserEditor);

declare global {
  interface HTMLElementTagNameMap {
    "vejviser-editor": VejviserEditor;
  }
}
