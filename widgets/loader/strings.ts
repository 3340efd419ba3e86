/** What the loader says in its own name, beside the acute lines. */
const da = {
  finder: "Find hjælp",
  panel: "Når du møder en, der har været udsat for overgreb",
  notShown: "Kan du ikke se hjælpen her?",
  plain: { finder: "Se den som en almindelig liste", panel: "Se rådene på en almindelig side" },
};

const en: typeof da = {
  finder: "Find help",
  panel: "When you meet someone who has been sexually abused",
  notShown: "Can you not see the help here?",
  plain: { finder: "See it as a plain list", panel: "See the advice as a plain page" },
};

export type LoaderLang = "da" | "en";

export const loaderLang = ({ lang }: HTMLElement): LoaderLang => (lang === "en" ? "en" : "da");

export const loaderStrings: Record<LoaderLang, typeof da> = { da, en };
