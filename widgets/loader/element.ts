import type { ViewModule } from "../shared/create-view.ts";
import { applyPresets, observedNames, type WidgetName } from "../shared/presets.ts";
import { becomesUsable, createFrame, frameUrl } from "./frame.ts";
import { type LoaderLang, loaderStrings } from "./strings.ts";
import { css } from "./styles.ts";
import { acuteTop, wayToList } from "./top.ts";

/**
 * The class behind a tag. It shows, from above: the acute lines, always; the widget, or until that can be used and
 * whenever it cannot, what the host put inside the tag.
 * @param home The registry's origin where the tag names none with `src`.
 */
export function widgetElement(widget: WidgetName, home: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...observedNames, "mode", "src", "height"];

    /** Above everything: whom to call. What else must be in reach before anything has loaded belongs here too. */
    readonly #top = part("top");
    readonly #place = part("place");
    readonly #fallback = document.createElement("slot");
    #shown: { key: string; leave: AbortController; view?: HTMLElement } | undefined;

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      root.append(this.#top, this.#place, this.#fallback);
    }

    connectedCallback() {
      this.#update();
    }

    disconnectedCallback() {
      this.#leave();
    }

    attributeChangedCallback() {
      // Frameworks set attributes one by one; they are one change.
      if (this.isConnected) queueMicrotask(() => this.isConnected && this.#update());
    }

    #update() {
      if (this.#top.lang !== this.#lang) this.#top.replaceChildren(...acuteTop(this.#lang));
      this.#top.lang = this.#lang;
      this.#fallback.replaceChildren(wayToList(this.#origin, this.#lang, this.getAttribute("municipality")));
      const inline = this.getAttribute("mode") === "inline";
      const key = inline ? `inline ${this.#origin}` : frameUrl(this.#origin, widget, this);
      if (this.#shown?.key !== key) {
        this.#leave();
        const leave = new AbortController();
        this.#shown = { key, leave };
        void (inline ? this.#showInline(leave.signal) : this.#showFramed(key, leave.signal));
      }
      this.#sync();
    }

    async #showFramed(url: string, given: AbortSignal) {
      const frame = createFrame(url, loaderStrings[this.#lang][widget]);
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

    #leave() {
      this.#shown?.leave.abort();
      this.#shown = undefined;
      this.#place.replaceChildren();
      delete this.#place.dataset.usable;
      this.#fallback.hidden = false;
    }

    get #lang(): LoaderLang {
      return this.lang === "en" ? "en" : "da";
    }

    get #origin(): string {
      return originOf(this.getAttribute("src")) ?? home;
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
