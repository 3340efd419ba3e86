import type { Situation, SituationVariant } from "../guidance.ts";
import type { Code } from "../vocabulary.ts";

/** The first variant that fits who is asking; one that is for some roles only fits nobody whose role is unknown. */
export function variantFor(
  { variants }: Situation,
  { audience, role }: { audience?: Code<"audience"> | undefined; role?: Code<"role"> | undefined },
): SituationVariant | undefined {
  return variants.find(
    ({ audiences, roles }) =>
      (audience === undefined || audiences.includes(audience)) &&
      (roles === undefined || (role !== undefined && roles.includes(role))),
  );
}
