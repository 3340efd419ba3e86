import { dress } from "./dress.ts";

const css = `
  :host {
    all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
    display: block !important; background: #ffffff !important;
  }
  dialog {
    position: fixed; inset: 0; box-sizing: border-box; inline-size: 100%; block-size: 100%; max-inline-size: none;
    max-block-size: none; margin: 0; padding: 1.5rem; border: 0; background: #ffffff; color: #1c2b2d;
    font: 1.125rem / 1.5 system-ui, sans-serif; color-scheme: light;
  }
  dialog::backdrop { background: #ffffff; }
  a { display: block; inline-size: fit-content; padding-block: 0.6em; color: inherit; }
`;

/**
 * Hides the page behind `content` alone: over bars, open dialogs and full screen of the host's, for keys and for screen
 * readers too. It cannot be closed; what it stands on is about to go.
 */
export function coverPage(content: HTMLElement): void {
  const cover = document.createElement("div");
  const root = cover.attachShadow({ mode: "open" });
  dress(root, css);
  const dialog = document.createElement("dialog");
  dialog.setAttribute("closedby", "none");
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.append(content);
  root.append(dialog);
  // Beside the body, which the host may have moved, clipped or made transparent.
  document.documentElement.append(cover);
  dialog.showModal();
}
