import type { Example, Step } from "../finder/examples.ts";

const told = { situation: "someone-has-told-you", audience: "professional", municipality: "0730" };
const words = "Søg med dine egne ord";
const known: Step = { unfold: "Fortæl, hvad du ved om personen" };

/** The states in which the panel is looked at, by people and by the accessibility tests. */
export const examples: Example[] = [
  { name: "waiting", registry: "on-its-way", attributes: told },
  { name: "failed", registry: "failed", attributes: { "list-href": "https://vejviser.example/guide" } },
  { name: "professional", attributes: told },
  { name: "in-english", attributes: { ...told, lang: "en" } },
  { name: "acute-above", attributes: { ...told, "acute-above": "" } },
  { name: "volunteer", attributes: { ...told, "guidance-role": "volunteer" } },
  { name: "bridge", attributes: { situation: "child-may-be-at-risk", audience: "relative", municipality: "0730" } },
  { name: "fixed", attributes: { ...told, fixed: "" } },
  { name: "audience-open", attributes: told, steps: [{ unfold: "Fagperson eller frivillig" }] },
  { name: "citizen", attributes: { audience: "self", situation: "waiting-for-treatment" } },
  {
    name: "child-of-the-other",
    attributes: { audience: "relative", situation: "someone-close-has-told-you" },
    steps: [{ choose: "Barn (også voksent)" }],
  },
  { name: "known", attributes: told, steps: [known, { write: "hundrede", into: "Alder" }] },
  {
    name: "kept-out",
    attributes: { ...told, "guidance-role": "volunteer" },
    steps: [known, { choose: "Vedvarende og skadelig brug af rusmidler" }],
  },
  { name: "offer-open", attributes: told, steps: [{ press: "Læs mere om Opdigtet linje" }] },
  { name: "no-offers", attributes: { situation: "child-may-be-at-risk", audience: "relative", municipality: "0851" } },
  { name: "ticked", attributes: told, steps: [{ choose: "Vælg til udskrift om Opdigtet linje" }] },
  { name: "library" },
  {
    name: "library-narrowed",
    attributes: { audience: "professional", focus: "duties conversation", level: "employee" },
  },
  { name: "library-words", steps: [{ write: "skriv ned", into: words }] },
  { name: "library-none", steps: [{ write: "xyzzyx", into: words }] },
];
