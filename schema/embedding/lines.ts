import { type AcutePart, acuteLines, telephone } from "../acute-lines.ts";
import type { EmbedChoices } from "./choices.ts";

/** One published version of the loader, and what its content must hash to. */
export interface PinnedLoader {
  version: string;
  /** As in an `integrity` attribute. */
  integrity: string;
}

const words = {
  da: {
    finder: "Find hjælp efter seksuelle overgreb",
    panel: "Råd, når du møder en, der har været udsat for overgreb",
    plain: { finder: "Se hjælpen som en almindelig liste", panel: "Se rådene på en almindelig side" },
    notShown: "Kan du ikke se hjælpen her?",
  },
  en: {
    finder: "Find help after sexual abuse",
    panel: "Advice when you meet someone who has been sexually abused",
    plain: { finder: "See the help as a plain list", panel: "See the advice as a plain page" },
    notShown: "Can you not see the help here?",
  },
};

/** A frame cannot follow the window, and this shows the search field and the first places. In pixels. */
const usualFrameHeight = "800";

/**
 * What a bare frame may do: run, open links and print, and leave the whole page when the visitor presses the exit.
 * It may not submit, download, or move the page by itself.
 */
const sandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-top-navigation-by-user-activation";

/** The lines to paste, from the registry at `origin`, or empty on its own pages. `pinned` is used where the choices ask for one version. */
export function embedLines(choices: EmbedChoices, origin: string, pinned?: PinnedLoader): string {
  if (choices.way === "iframe") return `${frameLine(choices, origin)}\n${besideFrame(choices, origin)}`;
  return `${scriptLine(origin, choices.pinned ? pinned : undefined)}\n${tagLines(choices, origin)}`;
}

/** The loader: the newest, or one version for ever. Once on a page is enough. */
export function scriptLine(origin: string, pinned?: PinnedLoader): string {
  const attributes: Attribute[] = pinned
    ? [
        ["src", `${origin}/embed/${pinned.version}.js`],
        ["integrity", pinned.integrity],
        ["crossorigin", "anonymous"],
      ]
    : [["src", `${origin}/embed.js`]];
  return `<script ${written([["type", "module"], ...attributes, ["referrerpolicy", "no-referrer"]])}></script>`;
}

/** A tag with what is seen until the widget is ready, and when it cannot be had. */
export function tagLines(choices: EmbedChoices, origin: string): string {
  const tag = `vejviser-${choices.widget}`;
  return `<${[tag, written(tagAttributes(choices))].filter(Boolean).join(" ")}>
${fallbackLines(choices, origin)}
</${tag}>`;
}

/** A tag's attributes with their values, those left out that say what holds anyway. */
export function tagAttributes(choices: EmbedChoices): Attribute[] {
  return given([["mode", choices.way === "inline" ? "inline" : ""], ...presets(choices), ["height", choices.height]]);
}

/** The frame's own attributes, where there is no script to make it. */
export function frameAttributes(choices: EmbedChoices, origin: string): Attribute[] {
  const parameters = given(presets(choices)).map(([name, value]): [string, string] => [name, value ?? ""]);
  return [
    ["src", address(`${origin}/embed/${choices.widget}`, parameters)],
    ["title", words[choices.lang][choices.widget]],
    ["width", "100%"],
    ["height", choices.height || usualFrameHeight],
    ["sandbox", sandbox],
    ["referrerpolicy", "no-referrer"],
  ];
}

const frameLine = (choices: EmbedChoices, origin: string) =>
  `<iframe ${written(frameAttributes(choices, origin))}></iframe>`;

/** A frame that does not load shows nothing, so the way to the same help stands beside it. */
function besideFrame(choices: EmbedChoices, origin: string): string {
  const [danger = []] = acuteLines(choices);
  return `<p>${inMarkup(danger)} ${words[choices.lang].notShown} ${plainLink(choices, origin)}.</p>`;
}

function fallbackLines(choices: EmbedChoices, origin: string): string {
  // The last line depends on the region, and stands on the pages that know it.
  const national = acuteLines(choices).slice(0, -1).map(inMarkup);
  return [...national, plainLink(choices, origin)].map((line) => `  <p>${line}</p>`).join("\n");
}

function plainLink({ widget, place, lang }: EmbedChoices, origin: string): string {
  const parameters = [
    ["municipality", widget === "finder" && /^\d/.test(place) ? place : ""],
    ["lang", lang === "da" ? "" : lang],
  ].filter(([, value]) => value !== "");
  const href = address(`${origin}${widget === "finder" ? "/list" : "/guide"}`, parameters);
  return `<a ${written([
    ["href", href],
    ["rel", "noreferrer"],
  ])}>${words[lang].plain[widget]}</a>`;
}

const address = (path: string, parameters: string[][]) =>
  parameters.length > 0 ? `${path}?${new URLSearchParams(parameters)}` : path;

const inMarkup = (line: AcutePart[]): string =>
  line
    .map((piece) => {
      if (typeof piece === "string") return escaped(piece);
      return `<a ${written([["href", telephone(piece.number)]])}>${escaped(piece.number)}</a>`;
    })
    .join("");

/** Null stands for an attribute that is there without a value. */
export type Attribute = [name: string, value: string | null];

function presets(choices: EmbedChoices): Attribute[] {
  const { place, headingLevel, lang, theme } = choices;
  return [
    [/^\d/.test(place) ? "municipality" : "region", place],
    ["audience", choices.audience],
    ["situation", choices.situation],
    ["fixed", choices.fixed ? null : ""],
    ["lang", lang === "da" ? "" : lang],
    ["theme", theme === "neutral" ? "" : theme],
    ["heading-level", headingLevel === "2" ? "" : headingLevel],
    ["exit-url", choices.exitUrl],
  ];
}

const given = (attributes: Attribute[]) => attributes.filter(([, value]) => value !== "");

const written = (attributes: Attribute[]): string =>
  attributes.map(([name, value]) => (value === null ? name : `${name}="${escaped(value)}"`)).join(" ");

const entities: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replaceAll(/[&"<>]/g, (character) => entities[character] ?? character);
