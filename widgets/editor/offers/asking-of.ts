import type { Refused, Unanswered } from "../api-client.ts";
import type { Asking } from "../form/asking.ts";
import { formOf } from "../form/form-of.ts";
import type { Words } from "../words.ts";
import type { Areas } from "./areas.ts";

interface Form extends Pick<Asking, "set" | "goTo" | "say" | "today"> {
  words: Words;
  areas: Areas;
  /** What went wrong when it was sent last. */
  error: Refused | Unanswered | null;
}

/** What it takes to ask for the fields of an offer. */
export function askingOf({ words, areas, error, ...more }: Form): Asking {
  return {
    ...more,
    ...{ words, names: words.fields.offer, areas: areas.names },
    ...{ regions: areas.regions, municipalities: areas.municipalities },
    form: formOf(error, words),
  };
}
