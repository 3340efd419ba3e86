import type { Notebook } from "./notebook.ts";

/** Runs in the page: puts functions of its own in the place of the browser's, and notes what they are given. */
export function replaceFunctions({ note, unheard, addRoot }: Notebook): void {
  const { apply } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  type Call = (this: unknown, ...given: unknown[]) => unknown;

  const replace = (
    object: object,
    name: string,
    what: (self: unknown, given: unknown[], result: unknown) => unknown[],
  ) => {
    const found = getOwnPropertyDescriptor(object, name);
    if (!found) throw new Error(`There is no ${name} to replace.`);
    const heard = (original: Call): Call =>
      function (...given) {
        const result = apply(original, this, given);
        note("functions", name, ...what(this, given, result));
        return result;
      };
    const { value, get, set } = found;
    defineProperty(object, name, {
      ...found,
      ...(typeof value === "function" && { value: heard(value) }),
      ...(get && { get: heard(get) }),
      ...(set && { set: heard(set) }),
    });
  };
  const given = (object: object, ...names: string[]) => {
    for (const name of names) replace(object, name, (_self, all) => all);
  };
  const givenAndSelf = (object: object, ...names: string[]) => {
    for (const name of names) replace(object, name, (self, all) => [self, ...all]);
  };
  const givenAndResult = (object: object, ...names: string[]) => {
    for (const name of names) replace(object, name, (_self, all, result) => [...all, result]);
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: "open" });
    unheard(() => addRoot(root));
    return root;
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const hear = (event: Event) => note("events", event);
    addEventListener.call(this, type, hear, true);
    return addEventListener.call(this, type, listener, options);
  };

  givenAndSelf(EventTarget.prototype, "dispatchEvent");
  given(Node.prototype, "appendChild", "insertBefore", "removeChild", "replaceChild", "textContent", "nodeValue");
  given(CharacterData.prototype, "data", "appendData", "replaceData");
  given(Element.prototype, "append", "prepend", "before", "after", "replaceChildren", "replaceWith", "remove");
  given(Element.prototype, "setAttribute", "toggleAttribute", "removeAttribute", "innerHTML", "insertAdjacentHTML");
  given(Document.prototype, "createElement", "createTextNode", "importNode", "title", "cookie", "write");
  givenAndResult(HTMLInputElement.prototype, "value", "checked");
  givenAndResult(HTMLSelectElement.prototype, "value", "selectedIndex");
  givenAndSelf(HTMLElement.prototype, "focus", "click");
  given(HTMLIFrameElement.prototype, "src", "srcdoc", "name");
  given(window, "fetch", "postMessage", "open", "print", "structuredClone");
  given(MessagePort.prototype, "postMessage");
  given(BroadcastChannel.prototype, "postMessage");
  given(XMLHttpRequest.prototype, "open", "send");
  given(WebSocket.prototype, "send");
  given(Navigator.prototype, "sendBeacon");
  given(History.prototype, "pushState", "replaceState");
  given(Storage.prototype, "setItem");
  given(console, "log", "info", "warn", "error", "debug");
  givenAndResult(JSON, "parse", "stringify");
  given(Array.prototype, "push", "includes", "indexOf", "concat");
  given(Map.prototype, "set", "get", "has");
  given(Set.prototype, "add", "has");
  given(URLSearchParams.prototype, "set", "append", "get");
  const ofText = [
    "toLowerCase",
    "toLocaleLowerCase",
    "normalize",
    "trim",
    "split",
    "includes",
    "startsWith",
    "indexOf",
  ];
  givenAndSelf(String.prototype, ...ofText, "replace", "replaceAll", "localeCompare", "slice", "match", "matchAll");
  given(RegExp.prototype, "exec", "test");
}
