import type { Situation } from "../../schema/guidance.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";

/** Who is asking, as far as a situation tells them apart. */
export interface Asker {
  audience: Code<"audience">;
  /** null: none of the roles that have a variant of their own. */
  role: Code<"role"> | null;
}

export const sameAsker = (a: Asker, b: Asker): boolean => a.audience === b.audience && a.role === b.role;

/** Those for whom a situation says different things: each audience, and after it the roles named apart. */
export function askersOf({ variants }: Situation): Asker[] {
  const named = variants.flatMap(({ audiences, roles = [null] }) =>
    audiences.flatMap((audience) => roles.map((role): Asker => ({ audience, role }))),
  );
  return codeLists.audience.flatMap((audience) =>
    [null, ...codeLists.role].flatMap((role) => named.find((asker) => sameAsker(asker, { audience, role })) ?? []),
  );
}

/** Whom a situation is shown to before anybody has answered: the preset one if it has them, and otherwise its first. */
export function presetAsker(
  situation: Situation,
  preset: { audience?: Code<"audience"> | undefined; role?: Code<"role"> | undefined },
): Asker | undefined {
  const askers = askersOf(situation);
  const ofAudience = askers.filter(({ audience }) => preset.audience === undefined || audience === preset.audience);
  return ofAudience.find(({ role }) => role !== null && role === preset.role) ?? ofAudience[0] ?? askers[0];
}
