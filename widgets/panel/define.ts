import { PanelView } from "./element.ts";

/** Defines the tag, unless this page already has one of another version. */
if (!customElements.get("vejviser-panel-view")) customElements.define("vejviser-panel-view", PanelView);

declare global {
  interface HTMLElementTagNameMap {
    "vejviser-panel-view": PanelView;
  }
}
