import type { Municipality, Region } from "../../../schema/area.ts";
import type { ApiClient } from "../api-client.ts";
import type { PlaceChoice } from "../form/asking.ts";

/** Where help can be, on the day it is asked. */
export interface Areas {
  regions: PlaceChoice[];
  municipalities: PlaceChoice[];
  /** What each is called, former regions too. */
  names: ReadonlyMap<string, string>;
}

interface Answer {
  date: string;
  regions: Pick<Region, "id" | "name" | "validFrom" | "validUntil">[];
  municipalities: Pick<Municipality, "code" | "name">[];
}

/** Reads the areas. Throws `Refused` and `Unanswered`. */
export async function readAreas(client: ApiClient): Promise<Areas> {
  const { body } = await client.read<Answer>("/v1/areas");
  const byName = (one: PlaceChoice, other: PlaceChoice) => one.said.localeCompare(other.said, "da");
  const isValid = ({ validFrom, validUntil }: Answer["regions"][number]) =>
    (validFrom ?? "") <= body.date && (validUntil === null || body.date < validUntil);
  const region = ({ id, name }: Answer["regions"][number]) => ({ code: id, said: name });
  const municipalities = body.municipalities.map(({ code, name }) => ({ code, said: name })).sort(byName);
  const all = [...body.regions.map(region), ...municipalities];
  return {
    regions: body.regions.filter(isValid).map(region).sort(byName),
    municipalities,
    names: new Map(all.map(({ code, said }) => [code, said])),
  };
}
