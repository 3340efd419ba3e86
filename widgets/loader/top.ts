import { acuteTitle } from "../../schema/acute-lines.ts";
import { renderAcuteLines } from "../shared/acute-lines.ts";
import type { WidgetName } from "../shared/presets.ts";
import { type LoaderLang, loaderLang, loaderStrings } from "./strings.ts";

/** Whom to call: there before anything is fetched, and when nothing can be. */
export function acuteTop(lang: LoaderLang): HTMLElement[] {
  const title = document.createElement("p");
  title.textContent = acuteTitle(lang);
  return [title, renderAcuteLines(document, { lang })];
}

/** The same help without scripts. */
const plainPages = { finder: "/list", panel: "/guide" };

/** What is said where the host put nothing inside the tag: the way to the same help as a plain page. */
export function wayToPlainPage(origin: string, widget: WidgetName, tag: HTMLElement): (string | HTMLElement)[] {
  const lang = loaderLang(tag);
  const url = new URL(plainPages[widget], origin);
  const municipality = tag.getAttribute("municipality") ?? "";
  if (/^\d{4}$/.test(municipality)) url.searchParams.set("municipality", municipality);
  if (lang !== "da") url.searchParams.set("lang", lang);
  const link = document.createElement("a");
  link.href = url.href;
  link.rel = "noreferrer";
  link.textContent = loaderStrings[lang].plain[widget];
  return [`${loaderStrings[lang].notShown} `, link];
}
