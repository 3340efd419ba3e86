import type { FieldProblem } from "../../schema/problem.ts";
import type { StateOf } from "../../schema/subject.ts";
import { fieldsThatTell } from "./discreet-places.ts";
import { fieldsThatDiffer } from "./settle.ts";

type OfferState = StateOf<"offer">;

/** The areas that there are, were and will be. */
export interface AreaIds {
  regions: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
}

export function areaIds(names: { regions: { id: string }[]; municipalities: { code: string }[] }): AreaIds {
  return {
    regions: new Set(names.regions.map(({ id }) => id)),
    municipalities: new Set(names.municipalities.map(({ code }) => code)),
  };
}

/** What is wrong with a field, for whoever sent it. */
export interface OfferFault extends Pick<FieldProblem, "path" | "code"> {
  message: { da: string; en: string };
}

/**
 * What is wrong with an offer that no field tells by itself; what stood there before and is wrong by now keeps nobody from
 * changing the rest. `before`: null for something new. `today`: a day in Europe/Copenhagen.
 */
export function offerFaults(before: OfferState | null, after: OfferState, areas: AreaIds, today: string): OfferFault[] {
  const changed = new Set(fieldsThatDiffer(before, after));
  return [
    ...fieldsThatTell(after).map((path) => ({ ...tellsWhere, path })),
    ...faultsByField(after, areas, today).filter(({ path }) => changed.has(path.split(".", 1)[0] ?? "")),
  ];
}

function faultsByField({ coverage, places = [], waiting, age }: OfferState, areas: AreaIds, today: string) {
  const { regions, municipalities } = typeof coverage === "string" ? { regions: [], municipalities: [] } : coverage;
  const homes = places.map(({ municipality }) => municipality);
  return [
    ...faultsIn(regions, "coverage.regions.#", (id) => !areas.regions.has(id) && noArea),
    ...faultsIn(municipalities, "coverage.municipalities.#", (code) => !areas.municipalities.has(code) && noArea),
    ...faultsIn(homes, "places.#.municipality", (code) => !areas.municipalities.has(code) && noArea),
    ...faultsIn(waiting, "waiting.#.asOf", ({ asOf }) => asOf > today && notYet),
    ...faultsIn(waiting, "waiting.#.weeksMax", ({ weeksMin, weeksMax }) => areCrossed(weeksMin, weeksMax) && crossed),
    ...faultsIn(age ? [age] : [], "age.max", ({ min, max }) => areCrossed(min, max) && crossed),
  ];
}

/** `path` says "#" where the place in the list goes. */
const faultsIn = <Item>(items: readonly Item[], path: string, faultOf: (item: Item) => Fault | false): OfferFault[] =>
  items.flatMap((item, place) => {
    const fault = faultOf(item);
    return fault ? [{ ...fault, path: path.replace("#", String(place)) }] : [];
  });

const areCrossed = (min: number | undefined, max: number | undefined): boolean =>
  min !== undefined && max !== undefined && max < min;

type Fault = Omit<OfferFault, "path">;

const tellsWhere: Fault = {
  code: "malformed",
  message: {
    da: "Her står, hvor et diskret sted ligger. Tag det ud.",
    en: "It tells where a discreet place is; take it out.",
  },
};

const noArea: Fault = {
  code: "not-in-list",
  message: {
    da: "Der er ingen kommune eller region med denne kode.",
    en: "There is no such area; /v1/areas has them all.",
  },
};

/** A wait as of a day to come would never count as old. */
const notYet: Fault = {
  code: "out-of-range",
  message: {
    da: "Dagen er ikke kommet endnu. Skriv den dag, I så efter.",
    en: "That day has not come; give the day on which it was so.",
  },
};

const crossed: Fault = {
  code: "out-of-range",
  message: {
    da: "Det højeste er mindre end det mindste.",
    en: "The most is less than the least.",
  },
};
