import type { Situation } from "../../schema/guidance.ts";
import { isTold } from "../../schema/matching/askers.ts";
import type { Code } from "../../schema/vocabulary.ts";
import type { Words } from "../shared/words.ts";

/** A situation as it can be chosen for one audience. */
export interface SituationOption {
  id: Code<"situation">;
  audience: Code<"audience">;
  label: string;
}

/** Situations under one heading; without one where there is nothing to keep apart. */
export interface SituationGroup {
  label: string | undefined;
  options: SituationOption[];
}

/** The situations that say something to these audiences: each audience for itself, and what is about a child apart. */
export function situationGroups(
  situations: readonly Situation[],
  audiences: readonly Code<"audience">[],
  words: Words,
): SituationGroup[] {
  const groups = audiences.flatMap((audience) =>
    [false, true].map((isAboutChild) => ({
      label: headingOf(audience, isAboutChild, audiences.length > 1, words),
      options: situations
        .filter((situation) => isTold(situation, audience) && (situation.subject !== "adult") === isAboutChild)
        .map(({ id }) => ({ id, audience, label: labelFor(audience, words)("situation", id) })),
    })),
  );
  const filled = groups.filter(({ options }) => options.length > 0);
  return filled.length === 1 ? filled.map((group) => ({ ...group, label: undefined })) : filled;
}

/** Where nobody has said who they are, each audience's situations still stand in its own words. */
const labelFor = (audience: Code<"audience">, { label, citizenLabel }: Words) =>
  audience === "professional" ? label : citizenLabel;

function headingOf(audience: Code<"audience">, isAboutChild: boolean, areSeveral: boolean, words: Words): string {
  const subject = words.label("subject", isAboutChild ? "child" : "adult");
  if (!areSeveral) return subject;
  const name = words.citizenLabel("audience", audience);
  return isAboutChild ? `${name}: ${subject}` : name;
}
