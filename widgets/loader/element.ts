import { webAddress } from "../../schema/embedding/web-address.ts";
import type { ViewModule } from "../shared/create-view.ts";
import { applyPresets, observedNames, type WidgetName } from "../shared/presets.ts";
import { dress } from "./dress.ts";
import { exitButton } from "./exit-button.ts";
import { becomesUsable, createFrame, frameUrl, onLeaving, showsLines } from "./frame.ts";
import { departFromPage, enterPage, leavePage, type Tag } from "./on-page.ts";
import { type LoaderLang, loaderLang, loaderStrings } from "./strings.ts";
import { css } from "./styles.ts";
import { acuteTop, wayToPlainPage } from "./top.ts";

/** Where a loader comes from. */
export interface Home {
  /** The registry's, where the tag names none with `src`. */
  origin: string;
  /** The host holds this one file to its hash, and would hold nothing that it imports to any. */
  isPinned: boolean;
}

/**
 * The class behind a tag. It shows, from above: the exit and the acute lines, always; the widget, or until that can be
 * used and whenever it cannot, what the host put inside the tag.
 */
export function widgetElement(widget: WidgetName, home: Home): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...observedNames, "mode", "src", "height"];

    readonly #exit = part("exit");
    readonly #top = part("top");
    readonly #place = part("place");
    readonly #fallback = document.createElement("div");
    readonly #slot = document.createElement("slot");
    readonly #way = document.createElement("p");
    #shown: { key: string; leave: AbortController; view?: HTMLElement } | undefined;

    readonly #tag: Tag = {
      element: this,
      exit: this.#exit,
      begin: () => this.#update(),
      clear: () => this.#clear(),
    };

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      dress(root, css);
      this.#place.dataset.widget = widget;
      this.#slot.addEventListener("slotchange", () => this.#offerWay());
      this.#fallback.append(this.#slot, this.#way);
      root.append(this.#exit, this.#top, this.#place, this.#fallback);
    }

    connectedCallback() {
      this.#update();
      enterPage(this.#tag);
    }

    disconnectedCallback() {
      departFromPage(this.#tag);
      this.#clear();
    }

    attributeChangedCallback() {
      // Frameworks set attributes one by one; they are one change.
      if (this.isConnected) queueMicrotask(() => this.isConnected && this.#update());
    }

    #update() {
      if (this.#top.lang !== this.#lang) this.#sayIn(this.#lang);
      this.#way.replaceChildren(...wayToPlainPage(this.#origin, widget, this));
      this.#offerWay();
      const key = this.#isInline ? `inline ${this.#origin}` : frameUrl(this.#origin, widget, this);
      if (this.#shown?.key !== key) {
        this.#clear();
        const leave = new AbortController();
        this.#shown = { key, leave };
        void (this.#isInline ? this.#showInline(leave.signal) : this.#showFramed(key, leave.signal));
      }
      this.#sync();
    }

    /** Blanks, which a CMS may leave between the tags, are nothing that the host has put there. */
    #offerWay() {
      this.#way.hidden = this.firstElementChild !== null || this.textContent?.trim() !== "";
    }

    #sayIn(lang: LoaderLang) {
      const { button, how } = exitButton(lang, () => leavePage(this.#tag));
      this.#exit.replaceChildren(button);
      this.#top.replaceChildren(how, ...acuteTop(lang));
      this.#exit.lang = this.#top.lang = this.#way.lang = lang;
    }

    async #showFramed(url: string, given: AbortSignal) {
      const frame = createFrame(url, loaderStrings[this.#lang][widget]);
      this.#place.replaceChildren(frame);
      if (!(await becomesUsable(frame, given))) return frame.remove();
      onLeaving(frame, () => leavePage(this.#tag), given);
      this.#cover(given);
      if (await showsLines(frame, given)) this.#hideLines(true);
    }

    #hideLines(isHidden: boolean) {
      for (const line of this.#top.querySelectorAll<HTMLElement>("#how ~ *")) line.hidden = isHidden;
    }

    async #showInline(given: AbortSignal) {
      try {
        const module = (await import(/* @vite-ignore */ `${this.#origin}/embed/${widget}.js`)) as ViewModule;
        const { view, loaded } = module.createView(this.#origin);
        await loaded;
        if (given.aborted || !this.#shown) return;
        this.#shown.view = view;
        this.#sync();
        this.#place.replaceChildren(view);
        this.#cover(given);
      } catch (cause) {
        console.error("Vejviser shows the fallback, because it could not start:", cause);
      }
    }

    /** Takes the fallback away, but not from under the hands of somebody who is using it. */
    #cover(given: AbortSignal) {
      const cover = () => {
        this.#place.dataset.usable = "";
        this.#fallback.hidden = true;
      };
      if (!this.#fallback.matches(":focus-within")) return cover();
      const moved = ({ relatedTarget }: FocusEvent) => {
        // From one thing that the host put there to the next, they are still using it.
        if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) cover();
      };
      this.#fallback.addEventListener("focusout", moved, { signal: given });
    }

    #sync() {
      const height = /^(\d{3,4})(px)?$/.exec(this.getAttribute("height") ?? "")?.[1];
      this.#place.style.setProperty("--_height", height ? `${height}px` : null);
      const view = this.#shown?.view;
      if (!view) return;
      applyPresets(view, (name) => this.getAttribute(name));
      view.setAttribute("acute-above", "");
    }

    #clear() {
      this.#shown?.leave.abort();
      this.#shown = undefined;
      this.#place.replaceChildren();
      delete this.#place.dataset.usable;
      this.#hideLines(false);
      this.#fallback.hidden = false;
    }

    get #isInline(): boolean {
      return this.getAttribute("mode") === "inline" && !home.isPinned;
    }

    get #lang(): LoaderLang {
      return loaderLang(this);
    }

    get #origin(): string {
      return webAddress(this.getAttribute("src") ?? "")?.origin ?? home.origin;
    }
  };
}

function part(name: string): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("part", name);
  return element;
}
