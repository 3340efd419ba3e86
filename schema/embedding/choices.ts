import { audience, type Code, situation } from "../vocabulary.ts";
import { httpsUrl } from "./web-address.ts";

/** What a municipality, region or organisation chooses when it puts a widget on its page. */
export interface EmbedChoices {
  widget: (typeof embedWidgets)[number];
  way: (typeof embedWays)[number];
  /** A municipality's code, a region's id, or empty for the whole country. */
  place: string;
  /** Empty where the visitor chooses. */
  audience: Code<"audience"> | "";
  /** Of the panel. Empty for all guidance. */
  situation: Code<"situation"> | "";
  /** The visitor cannot change what is preset. */
  fixed: boolean;
  lang: (typeof embedLangs)[number];
  theme: (typeof embedThemes)[number];
  headingLevel: (typeof embedHeadingLevels)[number];
  /** Of the frame, in pixels. Empty follows the window, or is the usual height where a frame cannot. */
  height: (typeof embedHeights)[number];
  /** Where the exit leads, an https address. Empty for ours. */
  exitUrl: string;
  /** One version for ever, held to its hash, rather than the newest. */
  pinned: boolean;
}

export const embedWidgets = ["finder", "panel"] as const;
/** Our tag with the widget in a frame, our tag with it in the host's own document, or a bare frame without any script. */
export const embedWays = ["frame", "inline", "iframe"] as const;
export const embedLangs = ["da", "en"] as const;
export const embedThemes = ["neutral", "dkfds", "dark", "auto"] as const;
export const embedHeadingLevels = ["2", "3", "4", "5"] as const;
export const embedHeights = ["", "600", "800", "1000"] as const;

/** The choices that `read` finds by name. What is unknown, or does nothing beside the others, counts as not chosen. */
export function readChoices(read: (name: keyof EmbedChoices) => string | null): EmbedChoices {
  const widget = oneOf(embedWidgets, read("widget"));
  const way = oneOf(embedWays, read("way"));
  const who = oneOf(["", ...audience], read("audience"));
  const what = widget === "panel" ? oneOf(["", ...situation], read("situation")) : "";
  return {
    widget,
    way,
    place: /^(\d{4}|[a-z]+)$/.exec(read("place") ?? "")?.[0] ?? "",
    audience: who,
    situation: what,
    fixed: read("fixed") !== null && canFix({ widget, audience: who, situation: what }),
    lang: oneOf(embedLangs, read("lang")),
    theme: oneOf(embedThemes, read("theme")),
    headingLevel: oneOf(embedHeadingLevels, read("headingLevel")),
    height: way === "inline" ? "" : oneOf(embedHeights, read("height")),
    exitUrl: httpsUrl(read("exitUrl") ?? ""),
    // A pinned loader imports nothing, and so knows no other way.
    pinned: read("pinned") !== null && way === "frame",
  };
}

/** Whether something is preset that `fixed` would hold: the finder's audience, or the panel's situation. */
export function canFix({
  widget,
  audience,
  situation,
}: Pick<EmbedChoices, "widget" | "audience" | "situation">): boolean {
  return (widget === "panel" ? situation : audience) !== "";
}

/** The first is what nobody has to choose. */
function oneOf<const Known extends string>(known: readonly [Known, ...Known[]], value: string | null): Known {
  return known.find((each) => each === value) ?? known[0];
}
