/** How a page can come to know something. */
export type Way = "events" | "contents" | "functions" | "recording" | "performance" | "surroundings";

/** What a nosy page has gathered, kept in the page itself. */
export interface Notebook {
  /** Writes down, as text, whatever it is given. */
  note(way: Way, ...what: unknown[]): void;
  /** Calls `act` without that anything of it is written down. */
  unheard<Result>(act: () => Result): Result;
  /** From now on nothing is written down, until it is opened anew. */
  close(): void;
  /** Begins with nothing. */
  open(): void;
  notes: Map<Way, Set<string>>;
  /** Kinds of events that came, after where they were heard: in the page, on a tag, or inside it. */
  kinds: Set<string>;
  /** Calls `act` with each open shadow root in the page, and with those to come. */
  eachRoot(act: (root: ShadowRoot) => void): void;
  addRoot(root: ShadowRoot): void;
}

/** Runs in the page, before all else in it: what it needs itself, nobody has replaced yet. */
export function openNotebook(): Notebook {
  const { stringify } = JSON;
  const notes = new Map<Way, Set<string>>();
  const kinds = new Set<string>();
  const roots = new Set<ShadowRoot>();
  const onRoot: ((root: ShadowRoot) => void)[] = [];
  let isBusy = false;

  const textOf = (value: unknown): string => {
    if (typeof value === "string") return value;
    if (value instanceof Node) return textOfNode(value);
    if (value instanceof Event) return textOfEvent(value);
    if (value instanceof Error) return `${value.message} ${value.stack}`;
    if (typeof value !== "object" || value === null) return String(value);
    try {
      return stringify(value) ?? "";
    } catch {
      // It leads back to itself, or to a page of another origin.
      return Object.prototype.toString.call(value);
    }
  };
  const textOfNode = (node: Node): string => {
    if (node instanceof ShadowRoot) return node.innerHTML;
    if (!(node instanceof Element)) return node.nodeValue ?? node.textContent ?? "";
    return `${node.outerHTML} ${node.shadowRoot?.innerHTML ?? ""} ${"value" in node ? node.value : ""}`;
  };
  /** With where it began, which an event from an open shadow root tells, too. */
  const textOfEvent = (event: Event): string => {
    const names = ["type", "key", "code", "data", "inputType", "detail", "newValue", "message", "origin"];
    const said = names.map((name) => textOf(Reflect.get(event, name) ?? ""));
    const [begin] = event.composedPath();
    return [...said, String(getSelection()), begin instanceof Element ? textOfNode(begin) : ""].join(" ");
  };

  const unheard = <Result>(act: () => Result): Result => {
    const wasBusy = isBusy;
    isBusy = true;
    try {
      return act();
    } finally {
      isBusy = wasBusy;
    }
  };

  return {
    notes,
    kinds,
    unheard,
    note(way, ...what) {
      if (isBusy) return;
      unheard(() => {
        const written = notes.get(way) ?? new Set();
        notes.set(way, written.add(what.map(textOf).join(" ")));
      });
    },
    close() {
      isBusy = true;
    },
    open() {
      notes.clear();
      kinds.clear();
      isBusy = false;
    },
    eachRoot(act) {
      onRoot.push(act);
      for (const root of roots) act(root);
    },
    addRoot(root) {
      roots.add(root);
      for (const act of onRoot) act(root);
    },
  };
}
