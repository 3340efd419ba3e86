import type { SuggestedFact } from "../suggestion.ts";
import type { Label } from "../vocabulary.ts";

/** What can be wrong, as the person says it who has seen it. */
export const suggestedFactLabels: Record<SuggestedFact, Label> = {
  contact: { da: "Telefon, mail, adresse eller link", en: "Phone, e-mail, address or link" },
  criteria: { da: "Hvem stedet tager imod", en: "Whom the place takes in" },
  waiting: { da: "Ventetiden", en: "The waiting time" },
  hours: { da: "Åbningstiden", en: "The opening hours" },
  closed: { da: "Tilbuddet findes ikke mere", en: "The help is no longer there" },
  other: { da: "Noget andet", en: "Something else" },
};
