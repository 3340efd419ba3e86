import type { Guidance, Situation } from "../../schema/guidance.ts";
import { type Asker, askersOf, isTold, presetAsker } from "../../schema/matching/askers.ts";
import { dayNumberAt, isoDay } from "../../schema/matching/clock.ts";
import { searchGuidance } from "../../schema/matching/guidance.ts";
import type { Prepared } from "../../schema/matching/search.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";
import type { Lang } from "../shared/strings.ts";
import { type Words, wordsFor } from "../shared/words.ts";
import type { Answers } from "./answers.ts";
import { type Fitting, fitting } from "./fitting.ts";
import { codesIn, type Presets, presetQuery } from "./presets.ts";

/** A situation as it is told to one asker. */
export interface ToldSituation extends Fitting {
  situation: Situation;
  asker: Asker;
  /** Whom the situation tells apart within the audience. */
  askers: readonly Asker[];
}

/** All that follows from the registry and a person's answers at one moment: a situation, or guidance to search in. */
export interface Told {
  now: Date;
  /** The day in Europe/Copenhagen, `YYYY-MM-DD`. */
  today: string;
  words: Words;
  /** To whom it is told; none: to everybody. */
  audiences: readonly Code<"audience">[];
  /** Between whom the visitor can choose. */
  choosable: readonly Code<"audience">[];
  told: ToldSituation | readonly Guidance[];
}

interface Settings {
  prepared: Prepared;
  answers: Answers;
  presets: Presets;
  /** The preset situation and audience cannot be changed. */
  fixed: boolean;
  now: Date;
  lang: Lang;
}

export function tell(settings: Settings): Told {
  const { prepared, answers, presets, now, lang } = settings;
  const situation = toldSituation(settings);
  const audiences = situation ? [situation.asker.audience] : audiencesOf(answers, presets);
  const toProfessional = audiences.length === 0 || audiences.includes("professional");
  return {
    now,
    today: isoDay(dayNumberAt(now)),
    words: wordsFor(prepared.registry.labels, lang, toProfessional),
    audiences,
    choosable: choosableAudiences(settings),
    told: situation ?? guidance(settings),
  };
}

const audiencesOf = ({ audience }: Answers, presets: Presets): Code<"audience">[] =>
  audience ? [audience] : codesIn("audience", presets.audience);

/** Those to whom a situation here says something, as far as what is fixed leaves a choice. */
function choosableAudiences({ prepared, presets, fixed }: Settings): Code<"audience">[] {
  const { situations } = prepared.registry;
  const fixedSituations = fixed ? codesIn("situation", presets.situation) : [];
  const fixedAudiences = fixed ? codesIn("audience", presets.audience) : [];
  const open = fixedSituations.length > 0 ? situations.filter(({ id }) => fixedSituations.includes(id)) : situations;
  return codeLists.audience.filter(
    (audience) =>
      (fixedAudiences.length === 0 || fixedAudiences.includes(audience)) &&
      open.some((situation) => isTold(situation, audience)),
  );
}

function toldSituation({ prepared, answers, presets, now }: Settings): ToldSituation | undefined {
  const situation = prepared.registry.situations.find(({ id }) => id === answers.situation);
  if (!situation) return undefined;
  const [audience] = audiencesOf(answers, presets);
  const [role] = codesIn("role", presets.role);
  const asker = answers.asker ?? presetAsker(situation, { audience, role });
  const fits = asker && fitting(prepared, situation, asker, answers.choices, now);
  const askers = askersOf(situation).filter((other) => other.audience === asker?.audience);
  return fits && { ...fits, situation, asker, askers };
}

function guidance({ prepared, answers, presets, now }: Settings): Guidance[] {
  const { words, where } = answers.choices;
  const municipality = where.municipality ? [where.municipality] : undefined;
  const query = { ...presetQuery(presets, audiencesOf(answers, presets)), q: words, municipality };
  return searchGuidance(prepared, query, now);
}
