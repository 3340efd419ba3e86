import type { Guidance, Situation } from "../../schema/guidance.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { searchGuidance } from "../../schema/matching/guidance.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import type { Lang } from "../shared/strings.ts";
import { type Words, wordsFor } from "../shared/words.ts";
import type { Answers } from "./answers.ts";
import { type Asker, askersOf, presetAsker } from "./asker.ts";
import { type Fitting, fitting } from "./fitting.ts";
import { codesIn, type Presets, presetQuery } from "./presets.ts";

/** A situation as it is told to one asker. */
export interface ToldSituation extends Fitting {
  situation: Situation;
  asker: Asker;
  /** Those between whom the person can choose. */
  askers: readonly Asker[];
}

/** All that follows from the registry and a person's answers at one moment: a situation, or guidance to search in. */
export interface Told {
  now: Date;
  /** The day in Europe/Copenhagen, `YYYY-MM-DD`. */
  today: string;
  words: Words;
  told: ToldSituation | readonly Guidance[];
}

interface Settings {
  prepared: Prepared;
  answers: Answers;
  presets: Presets;
  /** The preset audience cannot be changed. */
  fixed: boolean;
  now: Date;
  lang: Lang;
}

export function tell(settings: Settings): Told {
  const { prepared, presets, now, lang } = settings;
  const situation = toldSituation(settings);
  const audiences = situation ? [situation.asker.audience] : codesIn("audience", presets.audience);
  const toProfessional = audiences.length === 0 || audiences.includes("professional");
  return {
    now,
    today: isoDay(dayNumberAt(now)),
    words: wordsFor(prepared.registry.labels, lang, toProfessional),
    told: situation ?? guidance(settings),
  };
}

function toldSituation({ prepared, answers, presets, fixed, now }: Settings): ToldSituation | undefined {
  const situation = prepared.registry.situations.find(({ id }) => id === answers.situation);
  if (!situation) return undefined;
  const [audience] = codesIn("audience", presets.audience);
  const [role] = codesIn("role", presets.role);
  const asker = answers.asker ?? presetAsker(situation, { audience, role });
  const fits = asker && fitting(prepared, situation, asker, answers.choices, now);
  const askers = askersOf(situation).filter((other) => !(fixed && audience) || other.audience === audience);
  return fits && { ...fits, situation, asker, askers };
}

function guidance({ prepared, answers: { choices }, presets, now }: Settings): Guidance[] {
  const { municipality } = choices.where;
  return searchGuidance(
    prepared,
    { ...presetQuery(presets), q: choices.words, municipality: municipality ? [municipality] : undefined },
    now,
  );
}
