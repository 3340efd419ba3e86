import type { Situation, SituationVariant } from "../guidance.ts";
import type { Code } from "../vocabulary.ts";

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

function isAmong<Value>(named: readonly Value[] | undefined, told: Value | null | undefined): boolean {
  return named === undefined || (told !== null && told !== undefined && named.includes(told));
}
