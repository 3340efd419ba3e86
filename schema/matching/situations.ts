import type { Guidance, Situation, SituationVariant } from "../guidance.ts";
import { type Code, codeLists } from "../vocabulary.ts";

/** Who is asking, as far as it has been told. */
export interface Who {
  audience?: Code<"audience"> | undefined;
  role?: Code<"role"> | null | undefined;
  relation?: Code<"relation"> | null | undefined;
}

/**
 * The first variant that fits who is asking; one that is for some roles or relations only fits nobody whose role or
 * relation is unknown.
 */
export function variantFor({ variants }: Situation, who: Who): SituationVariant | undefined {
  return variants.find(
    ({ audiences, roles, relations }) =>
      (who.audience === undefined || audiences.includes(who.audience)) &&
      isAmong(roles, who.role) &&
      isAmong(relations, who.relation),
  );
}

/**
 * What a variant asks for, step by step in the order in which it is needed.
 * @param reaching The guidance that holds where the person is, by id; a step without any is left out.
 */
export function advisedSteps(
  variant: SituationVariant,
  reaching: ReadonlyMap<string, Guidance>,
): { step: Code<"situationStep">; snippets: Guidance[] }[] {
  return stepsOf(variant)
    .map(({ step, ids }) => ({ step, snippets: ids.flatMap((id) => reaching.get(id) ?? []) }))
    .filter(({ snippets }) => snippets.length > 0);
}

/**
 * Which turn each piece of guidance has, by its id, where the situations are read one after the other: about adults
 * before about children, and each step in its order.
 * @param audience Only their situations; nobody named: everybody's.
 */
export function readingOrder(
  situations: readonly Situation[],
  audience: readonly Code<"audience">[] = [],
): ReadonlyMap<string, number> {
  const ids = [...situations]
    .sort((a, b) => Number(b.subject === "adult") - Number(a.subject === "adult"))
    .flatMap(({ variants }) => variants)
    .filter(({ audiences }) => audience.length === 0 || audiences.some((code) => audience.includes(code)))
    .flatMap((variant) => stepsOf(variant).flatMap(({ ids }) => ids));
  return new Map([...new Set(ids)].map((id, turn) => [id, turn]));
}

/** In the order of the code list, whatever order they were written in. */
function stepsOf({ steps }: SituationVariant): { step: Code<"situationStep">; ids: readonly string[] }[] {
  return codeLists.situationStep.map((step) => ({ step, ids: steps[step] ?? [] }));
}

function isAmong<Value>(named: readonly Value[] | undefined, told: Value | null | undefined): boolean {
  return named === undefined || (told !== null && told !== undefined && named.includes(told));
}
