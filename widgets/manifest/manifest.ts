import { FinderView } from "../finder/element.ts";
import { PanelView } from "../panel/element.ts";
import { parts } from "../shared/parts.ts";
import { observedNames, widgetNames } from "../shared/presets.ts";
import { tokens } from "../shared/tokens.ts";
import { named, type Told, tableOf, toldOf } from "./readme.ts";
import { found, withImports } from "./sources.ts";

/** What a declaration holds besides what all of them do. */
interface Element {
  tagName: string;
  name: string;
  description: string;
  [section: string]: unknown;
}

const views = { finder: FinderView, panel: PanelView };

/**
 * The custom elements manifest (schema 2.1): which names there are comes from the code, and what they mean from the
 * READMEs. Throws where one has a name that the other has not.
 */
export function manifest() {
  return {
    schemaVersion: "2.1.0",
    readme: "widgets/loader/README.md",
    modules: [...widgetNames.map(viewModule), loaderModule()],
  };
}

function viewModule(widget: (typeof widgetNames)[number]) {
  const readme = `${widget}/README.md`;
  const element = views[widget];
  const files = withImports(`${widget}/element.ts`);
  // Asking for them makes Lit gather the properties.
  const { observedAttributes } = element;
  sameNames(`parts of the ${widget}`, parts[widget], found(files, /\bpart="([\w-]+)"/g));
  const events = found(files, /@fires ([\w-]+)/g);
  sameNames(`events of the ${widget}`, events, found(files, /\btell\("([\w-]+)"\)/g));
  sameNames("custom properties", Object.keys(tokens), found(files, /var\(--_([\w-]+)/g));
  return moduleOf(`widgets/${widget}/element.ts`, [
    {
      tagName: `vejviser-${widget}-view`,
      name: element.name,
      description: `The ${widget} itself; whoever holds it hands it the registry.`,
      members: members(element, readme),
      attributes: toldOf(readme, "attribute", observedAttributes).map((told) => attribute(element, told)),
      events: toldOf(readme, "event", events).map(event),
      cssParts: toldOf(readme, "part", parts[widget]).map(described),
      cssProperties: cssProperties(),
    },
  ]);
}

function loaderModule() {
  const readme = "loader/README.md";
  const files = withImports("loader/element.ts");
  const attributes = [...observedNames, ...found(files, /\bgetAttribute\("([\w-]+)"\)/g)];
  const ownParts = found(files, /\bpart\("([\w-]+)"\)/g, /setAttribute\("part", "([\w-]+)"\)/g);
  return moduleOf(
    "embed.js",
    widgetNames.map((widget) => ({
      tagName: `vejviser-${widget}`,
      name: `Vejviser${widget === "finder" ? "Finder" : "Panel"}`,
      description: `What a host page holds: the acute lines, and the ${widget} in a frame or, with mode="inline", in the page.`,
      attributes: toldOf(readme, "attribute", attributes).map(described),
      slots: [{ name: "", description: "shown until the widget can be used, and whenever it cannot" }],
      cssParts: toldOf(readme, "part", ownParts).map(described),
      cssProperties: cssProperties(),
    })),
  );
}

function moduleOf(path: string, elements: Element[]) {
  return {
    kind: "javascript-module",
    path,
    declarations: elements.map((element) => ({ kind: "class", customElement: true, ...element })),
    exports: elements.map(({ tagName, name }) => ({
      kind: "custom-element-definition",
      name: tagName,
      declaration: { name, module: path },
    })),
  };
}

const described = ({ name, description }: Told) => ({ name, description });

const event = (told: Told) => ({ ...described(told), type: { text: "Event" } });

function attribute({ elementProperties }: typeof FinderView | typeof PanelView, told: Told) {
  const [property, { type } = {}] =
    [...elementProperties].find(([name, { attribute = name }]) => attribute === told.name) ?? [];
  const text = type === Boolean ? "boolean" : type === Number ? "number" : "string";
  return { ...described(told), type: { text }, ...(property && { fieldName: String(property) }) };
}

/** What is set from JavaScript. The README's second column names it, also where no attribute does the same. */
function members({ elementProperties }: typeof FinderView | typeof PanelView, readme: string) {
  const properties = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
  const rows = tableOf(readme, "attribute", "property");
  sameNames(
    `properties in ${readme}`,
    rows.map(({ name }) => name),
    properties,
  );
  return rows.map((told) => ({ kind: "field", ...described(told) }));
}

function cssProperties() {
  const names = Object.keys(tokens).map((name) => `--vejviser-${name}`);
  return toldOf("finder/README.md", "custom property", names).map((told) => {
    const values: Partial<Record<string, string>> =
      tokens[told.name.slice("--vejviser-".length) as keyof typeof tokens];
    for (const theme of ["neutral", "dkfds", "dark"]) {
      const value = values[theme]?.replace(/^var\(--_(.*)\)$/, "--vejviser-$1") ?? "";
      sameNames(`${told.name} in ${theme}`, named(told.cells[theme] ?? ""), value ? [value] : []);
    }
    return { ...described(told), default: values.neutral };
  });
}

function sameNames(what: string, some: readonly string[], others: readonly string[]) {
  const odd = [...some.filter((name) => !others.includes(name)), ...others.filter((name) => !some.includes(name))];
  if (odd.length > 0) throw new Error(`${what}: only one of the code and its documentation has ${odd.join(", ")}`);
}
