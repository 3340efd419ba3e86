/** What the page says around the form. */
export const sentences = {
  da: {
    title: "Hold jeres tilbud ajour",
    other: "In English",
    loading: "Formularen er på vej. Kommer den ikke, så hent siden igen.",
    withoutScript:
      "Formularen kræver script, så nøglen kun bliver husket her på siden. Uden script kan I sende de samme ændringer gennem API’et, også hele jeres liste som en CSV-fil fra Excel. I kan også tage imod hjælp fra en, der har script slået til.",
    guide: "Vejledning: hold jeres tilbud ajour",
    forEditors: "For redaktører",
    docs: "Sådan bruger I API’et",
  },
  en: {
    title: "Keep your offers up to date",
    other: "På dansk",
    loading: "The form is on its way. If it does not come, fetch the page again.",
    withoutScript:
      "The form needs a script, so that the key is remembered on this page only. Without one you can send the same changes through the API, also your whole list as a CSV file from Excel. You can also take help from somebody who has scripts switched on.",
    guide: "Guide: keep your offers up to date",
    forEditors: "For editors",
    docs: "How to use the API",
  },
};
