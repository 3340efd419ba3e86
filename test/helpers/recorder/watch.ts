import type { Notebook } from "./notebook.ts";

/** Runs in the page: hears, before anybody else, every kind of event that the browser has and the widgets name. */
export function listen({ note, kinds, unheard, eachRoot }: Notebook): void {
  const objects = Object.getOwnPropertyNames(window).flatMap((name) => {
    const value: unknown = Reflect.get(window, name);
    return typeof value === "function" && value.prototype ? [value.prototype as object] : [];
  });
  const handlers = [window, ...objects].flatMap(Object.getOwnPropertyNames).filter((name) => /^on[a-z]+$/.test(name));
  const all = new Set([
    ...handlers.map((name) => name.slice(2)),
    ...["focusin", "focusout", "compositionstart", "compositionupdate", "compositionend", "textInput"],
    ...["DOMContentLoaded", "visibilitychange", "vejviser-search", "vejviser-open"],
  ]);
  const isTag = (one: EventTarget) => one instanceof Element && /^vejviser-(finder|panel)$/i.test(one.localName);
  const hear = (target: EventTarget) => {
    const isInside = target instanceof ShadowRoot;
    const heard = (event: Event) => {
      note("events", event);
      unheard(() => {
        const place = isInside ? "inside" : event.composedPath().some(isTag) ? "tag" : "page";
        kinds.add(`${place} ${event.type}`);
      });
    };
    for (const kind of all) target.addEventListener(kind, heard, true);
  };
  hear(window);
  hear(document);
  eachRoot(hear);
}

/** Runs in the page: watches whatever changes in it and in every open shadow root, and how large everything is. */
export function watch({ note, unheard, eachRoot }: Notebook): void {
  const measured = new WeakSet<Element>();
  const measures = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) note("surroundings", target.nodeName, contentRect);
  });
  const measure = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      if (!measured.has(element)) measures.observe(element);
      measured.add(element);
    }
  };
  const observe = (root: Document | ShadowRoot) => {
    const changes = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes, oldValue } of records)
        note("contents", target, ...addedNodes, ...removedNodes, oldValue);
      unheard(() => measure(root));
    });
    const children = { subtree: true, childList: true };
    const values = { attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true };
    changes.observe(root, { ...children, ...values });
    measure(root);
  };
  observe(document);
  eachRoot((root) => {
    observe(root);
    setInterval(() => note("contents", root), 200);
  });
}

/** Runs in the page: how it sees the tags and their frames from outside at every frame drawn, and what it measures. */
export function lookAround({ note, unheard }: Notebook): void {
  const seen = () => {
    const tags = [...document.querySelectorAll("vejviser-finder, vejviser-panel")];
    const frames = tags.flatMap((tag) => tag.shadowRoot?.querySelector("iframe") ?? []);
    return [
      ...[...tags, ...frames].flatMap(({ attributes }) => [...attributes].map((one) => `${one.name}="${one.value}"`)),
      ...[...tags, ...frames].map((element) => element.getBoundingClientRect()),
      ...frames.map((frame) => [frame.contentWindow?.length, frame.contentDocument === null]),
      [scrollX, scrollY, document.documentElement.scrollHeight, length, history.length, history.state],
      [location.href, document.title, name, document.cookie],
    ];
  };
  const look = () => {
    note("surroundings", unheard(seen));
    requestAnimationFrame(look);
  };
  look();
  for (const type of PerformanceObserver.supportedEntryTypes) {
    const measures = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        note("performance", entry.toJSON(), Reflect.get(entry, "target") ?? Reflect.get(entry, "element"));
    });
    const everything: PerformanceObserverInit & { durationThreshold: number } = {
      type,
      buffered: true,
      durationThreshold: 16,
    };
    measures.observe(everything);
  }
}
