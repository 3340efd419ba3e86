import { z } from "zod";
import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import { mostListed } from "../../schema/offer-list.ts";
import type { FieldProblem } from "../../schema/problem.ts";
import { invalidRequest, ProblemError } from "../problems.ts";
import type { ItemFault } from "../rules/merge-list.ts";
import { faultOf, fieldProblemOf } from "../rules/offer-csv/cell-of.ts";
import { keepingTheRest } from "../rules/offer-csv/keeping-the-rest.ts";
import { readOffersCsv } from "../rules/offer-csv/read.ts";
import { readAreaNames } from "../store/areas.ts";
import type { Reader } from "../store/client.ts";

/** A list of offers as it was sent, before anybody has looked at what it says of them. */
export interface SentList {
  /** How many offers it names. */
  length: number;
  /** What it says of one. `now`: the organisation's offers as they are, by id. */
  draft: (item: number, now: ReadonlyMap<unknown, AuthoredOffer>) => unknown;
  /** What is wrong with one, as whoever sent it finds it there. */
  told: (item: number, fault: ItemFault) => FieldProblem;
}

/** Not one offer is looked at in a list with too many: five megabytes of `{}` would have millions of faults. */
const envelope = z.strictObject({ items: z.array(z.unknown()).max(mostListed) });

/** Throws `invalid-request`. */
export function listOfJson(body: unknown): SentList {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) throw invalidRequest(parsed.error, "json");
  const { items } = parsed.data;
  return {
    length: items.length,
    draft: (item) => items[item],
    told: (item, { path, code, message }) => ({
      path: ["items", item, path].filter((part) => part !== "").join("."),
      code,
      message: message.en,
    }),
  };
}

/** Throws `invalid-request`, with the cells named. */
export async function listOfSheet(database: Reader, bytes: Uint8Array): Promise<SentList> {
  const read = readOffersCsv(bytes, await readAreaNames(database));
  if ("faults" in read) throw refusal(read.faults.map(fieldProblemOf));
  const { items, rows, columns } = read;
  return {
    length: items.length,
    draft: (item, now) => {
      const cells = items[item] ?? {};
      return keepingTheRest(cells, columns, now.get(cells.id));
    },
    told: (item, { path, code, message: { da, en } }) => {
      const fault = faultOf({ path, code, message: en }, rows[item] ?? 1);
      return fieldProblemOf(da === undefined ? fault : { ...fault, message: { da, en } });
    },
  };
}

/** The most faults that are told at once. */
export const mostFaults = 100;

export function refusal(fields: FieldProblem[]): ProblemError {
  const told = fields.slice(0, mostFaults);
  const more = told.length === mostFaults ? "the first of them are told" : "each is told";
  return new ProblemError("invalid-request", `Nothing was done. Fields are not as they should be; ${more}.`, {
    fields: told,
  });
}
