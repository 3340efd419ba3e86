import { acuteTitle } from "../../schema/acute-lines.ts";
import { renderAcuteLines } from "../shared/acute-lines.ts";
import { type LoaderLang, loaderStrings } from "./strings.ts";

/** Whom to call: there before anything is fetched, and when nothing can be. */
export function acuteTop(lang: LoaderLang): HTMLElement[] {
  const title = document.createElement("p");
  title.textContent = acuteTitle(lang);
  return [title, renderAcuteLines(document, { lang })];
}

/** What is said where the host put nothing inside the tag: the way to the same help as a plain page. */
export function wayToList(origin: string, lang: LoaderLang, municipality: string | null): HTMLElement {
  const url = new URL("/list", origin);
  if (municipality !== null && /^\d{4}$/.test(municipality)) url.searchParams.set("municipality", municipality);
  const link = document.createElement("a");
  link.href = url.href;
  link.rel = "noreferrer";
  link.textContent = loaderStrings[lang].list;
  const line = document.createElement("p");
  line.lang = lang;
  line.append(`${loaderStrings[lang].notShown} `, link);
  return line;
}
