import type { z } from "zod";
import { audiencesFor } from "../../../../schema/matching/audiences.ts";
import { findMunicipality } from "../../../../schema/matching/places.ts";
import type { Prepared } from "../../../../schema/matching/prepare.ts";
import type { OfferQuery } from "../../../../schema/matching/query.ts";
import { offerSearch } from "../../../../schema/offer-search.ts";
import { codeLists } from "../../../../schema/vocabulary.ts";
import { toQuery } from "../../offers.ts";

/** What can be asked on the page, by the names and with the rules of the API's search. */
export const listForm = offerSearch.pick({
  audience: true,
  relation: true,
  topic: true,
  municipality: true,
  q: true,
  kind: true,
  channel: true,
  access: true,
  identity: true,
  price: true,
  group: true,
  condition: true,
  age: true,
  openAt: true,
  maxWaitWeeks: true,
  sort: true,
  page: true,
});
export type ListForm = z.infer<typeof listForm>;
export type ListField = keyof ListForm;

/** Something in what was sent that cannot be searched for. */
export interface Fault {
  /** As it was sent; not always one of ours. */
  field: string;
  kind: "unknown" | "not-in-list" | "no-age" | "too-long" | "not-text";
}

/** What was sent, as a search; or all that is wrong with it. */
export type Asked = { form: ListForm } | { faults: Fault[] };

/** An empty answer is none. `lang` is about the page and no part of the search. */
export function readAsked(sent: URLSearchParams, prepared: Prepared): Asked {
  const fields = [...new Set(sent.keys())].filter((name) => name !== "lang");
  const answers = fields
    .map((name) => [name, sent.getAll(name).filter((value) => value.trim() !== "")] as const)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [name, values.length > 1 ? values : values[0]]);
  const { data: form, error } = listForm.safeParse(Object.fromEntries(answers));
  if (error) return { faults: error.issues.flatMap(faultsOf) };
  const isUnknown = form.municipality?.some((code) => !findMunicipality(prepared, code));
  return isUnknown ? { faults: [{ field: "municipality", kind: "not-in-list" }] } : { form };
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((field) => ({ field, kind: "unknown" }));
  const field = String(issue.path[0]);
  if (field === "age") return [{ field, kind: "no-age" }];
  if (field === "q") return [{ field, kind: issue.code === "too_big" ? "too-long" : "not-text" }];
  return [{ field, kind: "not-in-list" }];
}

/** Pasted addresses live for years: what a preset does not know counts as absent, and nothing else is read from them. */
export function presetsOf(query: (name: string) => string | undefined, prepared: Prepared): URLSearchParams {
  const municipality = query("municipality") ?? "";
  const known = {
    municipality: findMunicipality(prepared, municipality) ? [municipality] : [],
    audience: codeLists.audience.filter((code) => code === query("audience")),
    topic: codeLists.topic.filter((code) =>
      query("topic")
        ?.split(/[\s,]+/)
        .includes(code),
    ),
  };
  return new URLSearchParams(Object.entries(known).flatMap(([name, values]) => values.map((value) => [name, value])));
}

/** The search that the form means at this moment. What somebody is to another is asked of those who are close only. */
export function listQuery({ audience, relation, sort, page: _page, ...rest }: ListForm, now: Date): OfferQuery {
  const isPlaced = rest.municipality !== undefined;
  return toQuery(
    {
      ...rest,
      audience: audience?.flatMap((code) => audiencesFor(code) ?? []),
      relation: audience?.includes("relative") ? relation : undefined,
      sort: sort === "distance" && !isPlaced ? "fit" : sort,
    },
    now,
  );
}
