/** What a person does, in the words that stand on the screen in Danish. */
export type Step =
  | { choose: string }
  | { unfold: string }
  | { press: string | RegExp }
  | { write: string; into: string };

/** One state of the finder: how it is put in a page, what has arrived, and what a person did then. */
export interface Example {
  name: string;
  attributes?: Record<string, string>;
  /** What became of the registry. Default: `here`. */
  registry?: "here" | "on-its-way" | "failed";
  steps?: Step[];
}

const words = "Søg med dine egne ord";
const place = "Hvor i landet?";
const more: Step = { unfold: "Flere valg" };

/** The states in which the finder is looked at, by people and by the accessibility tests. */
export const examples: Example[] = [
  { name: "waiting", registry: "on-its-way" },
  { name: "failed", registry: "failed", attributes: { "list-href": "https://vejviser.example/list" } },
  { name: "initial" },
  { name: "in-english", attributes: { lang: "en" } },
  { name: "acute-above", attributes: { "acute-above": "", municipality: "0730" } },
  { name: "results", steps: [{ choose: "Mig selv" }, { write: "mareridt", into: words }] },
  { name: "fixed", attributes: { audience: "self", topic: "late-effects", fixed: "" } },
  {
    name: "relative",
    attributes: { "list-href": "https://vejviser.example/list" },
    steps: [{ choose: "En, jeg holder af" }, { choose: "Barn (også voksent)" }],
  },
  { name: "professional", steps: [{ choose: "Jeg er fagperson eller frivillig" }] },
  { name: "all-topics", steps: [{ press: /emner til/ }, { choose: "Anmelde til politiet?" }] },
  { name: "suggestions", steps: [{ write: "ra", into: place }] },
  { name: "unknown-place", steps: [{ write: "Langtbortistan", into: place }, { choose: "Mig selv" }] },
  { name: "ambiguous-place", steps: [{ write: "8870", into: place }] },
  {
    name: "filters-open",
    steps: [
      more,
      { unfold: "Hvilken slags hjælp?" },
      { choose: "Rådgivning og samtaler" },
      { unfold: "Det er mig" },
      { unfold: "Passer noget af det her på dig?" },
      { write: "hundrede", into: "Hvor gammel er du?" },
    ],
  },
  { name: "details", steps: [{ write: "opdigtet linje", into: words }, { press: "Læs mere om Opdigtet linje" }] },
  { name: "ticked", steps: [{ choose: "Vælg til udskrift om Opdigtet linje" }] },
  {
    name: "doubtful-rules-and-old-wait",
    steps: [{ write: "psykiatrisk", into: words }, { press: "Læs mere om Opdigtet psykiatrisk afsnit" }],
  },
  {
    name: "kept-out",
    steps: [
      { write: "senfølger", into: words },
      more,
      { unfold: "Passer noget af det her på dig?" },
      { choose: "Vedvarende og skadelig brug af rusmidler" },
    ],
  },
  {
    name: "other-places",
    steps: [
      { write: "opdigtet klinik", into: words },
      { press: "Læs mere om Opdigtet klinik for senfølger" },
      { unfold: "Vis 3 andre steder" },
    ],
  },
  {
    name: "no-result",
    attributes: { municipality: "0730" },
    steps: [{ choose: "Mig selv" }, { choose: "Overgreb for få dage siden" }, { write: "kaffe", into: words }],
  },
];
