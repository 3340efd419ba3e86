import { httpsUrl } from "./embedding/choices.ts";

/** A public page about what anybody may want to know: the weather. */
const neutralPage = "https://www.dmi.dk/";

/** Where the exit leads. `wanted` is what a host asks for; only an https address counts. */
export const exitAddress = (wanted: string | null | undefined): string => httpsUrl(wanted ?? "") || neutralPage;

const da = {
  leave: "Forlad siden",
  how: "Tryk på knappen, eller tryk på Shift tre gange, for at forlade siden med det samme. Din browser kan stadig huske, at du har været her.",
  opening: "Siden åbner …",
  byHand: "Tryk her, hvis der ikke sker noget, eller luk siden.",
};

const en: typeof da = {
  leave: "Leave this page",
  how: "Press the button, or press Shift three times, to leave this page at once. Your browser may still remember that you have been here.",
  opening: "The page is opening …",
  byHand: "Press here if nothing happens, or close the page.",
};

/** What is said about leaving, before and while. What covers a page names nothing of what stood on it. */
export const exitWords = { da, en };
export type ExitLang = keyof typeof exitWords;
