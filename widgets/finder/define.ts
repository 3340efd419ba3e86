import { FinderView } from "./element.ts";

/** Defines the tag, unless this page already has one of another version. */
if (!customElements.get("vejviser-finder-view")) customElements.define("vejviser-finder-view", FinderView);

declare global {
  interface HTMLElementTagNameMap {
    "vejviser-finder-view": FinderView;
  }
}
