import type { Asker } from "../../schema/matching/askers.ts";
import type { Code } from "../../schema/vocabulary.ts";
import { type Choices, presetChoices } from "../finder/choices.ts";
import { codesIn, type Presets } from "./presets.ts";

/** Everything that a person has chosen and written. Kept in memory only, for as long as the page is open. */
export interface Answers {
  /** null: no situation, but all guidance. */
  situation: Code<"situation"> | null;
  /** To whom the guidance is. null: to whom the presets or the situation itself begin with. */
  audience: Code<"audience"> | null;
  /** What they are among those. null: not told. */
  asker: Asker | null;
  /** The place, what is known of the person, and the words to search guidance for. */
  choices: Choices;
}

export function presetAnswers({ situation = "", municipality = "", region = "" }: Presets): Answers {
  return {
    situation: codesIn("situation", situation)[0] ?? null,
    audience: null,
    asker: null,
    choices: presetChoices({ municipality, region, audience: "", topic: "" }),
  };
}
