import { findMunicipality, findPostalArea, findRegion } from "../../schema/matching/places.ts";
import type { Prepared } from "../../schema/matching/prepare.ts";
import type { FieldProblem } from "../../schema/problem.ts";
import { ProblemError } from "../problems.ts";

interface Places {
  municipality?: string[] | undefined;
  region?: string[] | undefined;
  postalCode?: string | undefined;
}

/**
 * Refuses codes of places that do not exist, and a postal code that lies in several municipalities: only the person can
 * choose between them. One of them as `municipality` beside it is that choice.
 */
export function refuseUnknownPlaces(prepared: Prepared, { municipality = [], region = [], postalCode }: Places): void {
  const postalArea = postalCode === undefined ? undefined : findPostalArea(prepared, postalCode);
  const fields = [
    ...municipality.filter((code) => !findMunicipality(prepared, code)).map((code) => missing("municipality", code)),
    ...region.filter((id) => !findRegion(prepared, id)).map((id) => missing("region", id)),
    ...(postalCode !== undefined && !postalArea ? [missing("postalCode", postalCode)] : []),
  ];
  if (fields.length > 0)
    throw new ProblemError("invalid-request", "A place in the question does not exist.", { fields });
  const chosen = postalArea?.municipalities.some((code) => municipality.includes(code));
  if (postalArea && postalArea.municipalities.length > 1 && !chosen) {
    throw new ProblemError(
      "ambiguous-postal-code",
      "Ask which municipality it is, and send it as `municipality` too.",
      {
        fields: [{ path: "postalCode", code: "ambiguous", message: "It lies in several municipalities." }],
        municipalities: postalArea.municipalities.flatMap((code) => {
          const found = findMunicipality(prepared, code);
          return found ? [{ code, name: found.name }] : [];
        }),
      },
    );
  }
}

function missing(path: string, value: string): FieldProblem {
  return { path, code: "not-in-list", message: `There is no ${value}; GET /v1/areas lists those there are.` };
}
