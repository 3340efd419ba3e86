import type { Situation } from "../guidance.ts";
import { type Code, codeLists } from "../vocabulary.ts";
import { variantFor } from "./situations.ts";

/** Who is asking, as far as a situation tells them apart. */
export interface Asker {
  audience: Code<"audience">;
  /** null: none of the roles that have a variant of their own. */
  role: Code<"role"> | null;
  /** null: not told, or not told apart. */
  relation: Code<"relation"> | null;
}

export const sameAsker = (a: Asker, b: Asker): boolean =>
  a.audience === b.audience && a.role === b.role && a.relation === b.relation;

/** Whether a situation says anything to an audience. */
export const isTold = ({ variants }: Situation, audience: Code<"audience">): boolean =>
  variants.some(({ audiences }) => audiences.includes(audience));

/**
 * Those for whom a situation says different things: each audience, and after it the roles named apart. Where any
 * relation is named apart, all of them, so that everybody can say who they are.
 */
export function askersOf(situation: Situation): Asker[] {
  return codeLists.audience.flatMap((audience) => {
    const own = situation.variants.filter(({ audiences }) => audiences.includes(audience));
    const relations = own.some(({ relations }) => relations) ? codeLists.relation : [null];
    const roles = [null, ...codeLists.role].filter((role) => own.some(({ roles = [null] }) => isIn(roles, role)));
    return roles
      .flatMap((role) => relations.map((relation): Asker => ({ audience, role, relation })))
      .filter((asker) => variantFor(situation, asker) !== undefined);
  });
}

const isIn = <Value>(values: readonly Value[], value: Value): boolean => values.includes(value);

/**
 * Whom a situation is shown to before anybody has answered: the preset one if it has them, and otherwise its first.
 * What somebody is to another person is never assumed.
 */
export function presetAsker(
  situation: Situation,
  preset: { audience?: Code<"audience"> | undefined; role?: Code<"role"> | undefined },
): Asker | undefined {
  const askers = askersOf(situation);
  const ofAudience = askers.filter(({ audience }) => preset.audience === undefined || audience === preset.audience);
  const asker = ofAudience.find(({ role }) => role !== null && role === preset.role) ?? ofAudience[0] ?? askers[0];
  return asker && { ...asker, relation: null };
}
