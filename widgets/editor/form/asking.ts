import type { Form } from "./controls.ts";
import type { Telling } from "./telling.ts";

/** A place to choose, by code or id. */
export interface PlaceChoice {
  code: string;
  said: string;
}

/** What it takes to ask for the fields of a draft. */
export interface Asking extends Telling {
  form: Form;
  municipalities: readonly PlaceChoice[];
  regions: readonly PlaceChoice[];
  /** Day in Europe/Copenhagen. */
  today: string;
  set(path: string, value: unknown): void;
  /** Gives focus, once it is drawn, to what stands at a path. */
  goTo(path: string): void;
  say(text: string): void;
}

/** The id that what stands at a path has in the form. */
export const idAt = (path: string): string => `field-${path.replaceAll(".", "-")}`;
