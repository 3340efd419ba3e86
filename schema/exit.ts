import { httpsUrl } from "./embedding/web-address.ts";

/** A public page about what anybody may want to know: the weather. */
const neutralPage = "https://www.dmi.dk/";

/** Where the exit leads. `wanted` is what a host asks for; only an https address counts. */
export const exitAddress = (wanted: string | null | undefined): string => httpsUrl(wanted ?? "") || neutralPage;

const da = {
  leave: "Forlad siden",
  how: "Tryk på knappen eller tre gange på Shift for at forlade siden straks. Din browser kan stadig huske dit besøg.",
  opening: "Siden åbner …",
  byHand: "Tryk her, hvis der ikke sker noget, eller luk siden.",
};

const en: typeof da = {
  leave: "Leave this page",
  how: "Press the button, or Shift three times, to leave this page at once. Your browser may still remember your visit.",
  opening: "The page is opening …",
  byHand: "Press here if nothing happens, or close the page.",
};

/** What is said about leaving, before and while. What covers a page names nothing of what stood on it. */
export const exitWords = { da, en };
export type ExitLang = keyof typeof exitWords;
