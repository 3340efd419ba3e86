import type { ViewModule } from "../shared/create-view.ts";
import { applyPresets, observedNames, type WidgetName } from "../shared/presets.ts";
import { exitButton } from "./exit-button.ts";
import { becomesUsable, createFrame, frameUrl, onLeaving } from "./frame.ts";
import { departFromPage, enterPage, leavePage, type Tag } from "./on-page.ts";
import { type LoaderLang, loaderLang, loaderStrings } from "./strings.ts";
import { css } from "./styles.ts";
import { acuteTop, wayToList } from "./top.ts";

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
    readonly #fallback = document.createElement("slot");
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
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      this.#place.dataset.widget = widget;
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
      this.#fallback.replaceChildren(wayToList(this.#origin, this.#lang, this.getAttribute("municipality")));
      const key = this.#isInline ? `inline ${this.#origin}` : frameUrl(this.#origin, widget, this);
      if (this.#shown?.key !== key) {
        this.#clear();
        const leave = new AbortController();
        this.#shown = { key, leave };
        void (this.#isInline ? this.#showInline(leave.signal) : this.#showFramed(key, leave.signal));
      }
      this.#sync();
    }

    #sayIn(lang: LoaderLang) {
      const { button, how } = exitButton(lang, () => leavePage(this.#tag));
      this.#exit.replaceChildren(button);
      this.#top.replaceChildren(how, ...acuteTop(lang));
      this.#exit.lang = this.#top.lang = lang;
    }

    async #showFramed(url: string, given: AbortSignal) {
      const frame = createFrame(url, loaderStrings[this.#lang][widget]);
      onLeaving(frame, () => leavePage(this.#tag), given);
      this.#place.replaceChildren(frame);
      if (await becomesUsable(frame, given)) this.#cover(given);
      else frame.remove();
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
      if (!this.matches(":focus-within")) cover();
      else this.addEventListener("focusout", cover, { once: true, signal: given });
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
      this.#fallback.hidden = false;
    }

    get #isInline(): boolean {
      return this.getAttribute("mode") === "inline" && !home.isPinned;
    }

    get #lang(): LoaderLang {
      return loaderLang(this);
    }

    get #origin(): string {
      return originOf(this.getAttribute("src")) ?? home.origin;
    }
  };
}

function part(name: string): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("part", name);
  return element;
}

function originOf(src: string | null): string | undefined {
  return src !== null && URL.canParse(src) ? new URL(src).origin : undefined;
}
