import { fictitiousGuidance, fictitiousOrganisation } from "./fictitious.ts";
import type { Json } from "./hostile-bodies.ts";
import { randomOffers } from "./random-offers.ts";
import { writtenOffer } from "./writing.ts";

export const hostileOrganisation = "opdigtet-fjendtlig";
/** Offers that bodies are sent to, and one that may be closed by them. */
export const hostileOffers = ["a", "b", "c"].map((letter) => `opdigtet-fjendtlig-${letter}`);
export const offerToClose = "opdigtet-fjendtlig-z";

/** Something in nearly every field. */
export function richOffer(id: string) {
  const [offer] = randomOffers(1, 7, false);
  return writtenOffer({
    ...offer,
    ...{ id, age: { min: 18, max: 60 }, coverage: { regions: ["midtjylland"], municipalities: ["0461"] } },
    name: { da: "Opdigtet tilbud", en: "Fictitious offer" },
    description: { da: "Opdigtet.", en: "Fictitious." },
    ...{ waiting: [{ for: "treatment", status: "waitlist", weeksMin: 2, weeksMax: 8, asOf: "2026-11-01" }] },
    criteria: [{ condition: "age-18", rule: "required", basis: "general", year: 2022, text: { da: "Fyldt 18." } }],
    places: [{ municipality: "0751", street: "Opdigtet Gade 1", wheelchairAccess: "yes", discreet: false }],
    contacts: [{ channel: "phone", value: "00 00 00 01", label: { da: "Linje" } }],
    ...{ pausedUntil: undefined, fundedUntil: undefined },
  });
}

/** What hostile bodies are sent to. */
export interface Endpoint {
  operation: string;
  /** One that is as it should be. */
  body: Json;
  scope: "organisation" | "editor" | "admin" | null;
  /** How often, beside the others. */
  share: number;
  query?: string;
  headers?: Record<string, string>;
}

const asSent = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const { id: _, ...offer } = richOffer("opdigtet");
const because = { reason: "Opdigtet." };
const organisation = (id: string) => ({ ...fictitiousOrganisation({ id }), trusted: true });
const medicalLine = {
  ...{ number: "00 00 00 01", text: { da: "Ring" }, validUntil: "2027-12-31" },
  source: { title: "Opdigtet", publisher: "Opdigtet", locator: "s. 1" },
};

const table: [operation: string, scope: Endpoint["scope"], share: number, body: unknown][] = [
  ["POST /v1/organisations/{id}/offers", "organisation", 5, offer],
  ["PUT /v1/offers/{id}", "organisation", 8, offer],
  ["PATCH /v1/offers/{id}", "organisation", 3, offer],
  ["DELETE /v1/offers/{id}", "organisation", 1, { ...because, replacedBy: "opdigtet-ny" }],
  ["PUT /v1/offers/{id}/waiting", "organisation", 8, { waiting: offer.waiting }],
  ["POST /v1/offers/{id}/confirmations", "organisation", 2, { facts: ["contact", "hours"] }],
  ["POST /v1/offers/{id}/revert", "organisation", 2, { version: 1, ...because }],
  ["PUT /v1/organisations/{id}/offers", "organisation", 2, { items: hostileOffers.map(richOffer) }],
  ["POST /v1/reviews/{id}/approval", "editor", 1, because],
  ["POST /v1/reviews/{id}/rejection", "editor", 1, because],
  ["POST /v1/offers/{id}/redactions", "editor", 2, { value: "opdigtet hemmelighed", ...because }],
  ["POST /v1/organisations", "admin", 9, organisation("opdigtet-ny")],
  ["PUT /v1/organisations/{id}", "admin", 9, organisation("opdigtet-ingen")],
  ["POST /v1/unlisted-organisations", "admin", 2, { name: "Opdigtet, som ikke vil med", ...because }],
  ["POST /v1/organisations/{id}/unlisting", "admin", 1, because],
  ["DELETE /v1/organisations/{id}/unlisting", "admin", 1, {}],
  ["POST /v1/guidance", "editor", 10, fictitiousGuidance({ id: "opdigtet-fjendtligt-raad" })],
  ["PUT /v1/guidance/{id}", "editor", 10, fictitiousGuidance({ id: "opdigtet-ingen" })],
  ["DELETE /v1/guidance/{id}", "editor", 1, {}],
  ["PUT /v1/areas/regions/{id}", "editor", 9, { code: "9999", medicalLine }],
  ["POST /v1/keys", "admin", 8, { organisation: "opdigtet-ingen", scope: "organisation", holder: "opdigtet" }],
  ["POST /v1/keys/{id}/rotation", "admin", 1, {}],
  ["DELETE /v1/keys/{id}", "admin", 1, {}],
  ["POST /v1/suggestions/{id}/passed-on", "editor", 2, { message: "Opdigtet." }],
  ["POST /v1/suggestions/{id}/handled", "editor", 1, {}],
  ["POST /v1/offers/{id}/suggestions", null, 8, { fact: "other", message: "Opdigtet." }],
];

/** Every address that takes a write. */
export const hostileEndpoints: Endpoint[] = table.map(([operation, scope, share, body]) => ({
  ...{ operation, scope, share, body: asSent(body) },
  // All of a list is looked at, and none of it done, so that one body does not undo what others did.
  ...(operation === "PUT /v1/organisations/{id}/offers" && { query: "?dryRun=true" }),
  ...(scope === null && { headers: { "sec-fetch-site": "same-origin" } }),
}));

/** Where a body goes; mostly to what is there, now and then to what can be nowhere. */
export function pathOf({ operation, query = "" }: Endpoint, pick: <Item>(items: readonly Item[]) => Item): string {
  const [method = "", path = ""] = operation.split(" ");
  const strange = ["opdigtet-ingen", "%00", "%ff", "a%0d%0ab", "__proto__"];
  const offerId = method === "DELETE" ? offerToClose : pick([...hostileOffers, ...hostileOffers, ...strange]);
  const ids = [
    [/^\/v1\/offers\/.*(suggestions|redactions)$/, "opdigtet-ingen"],
    [/^\/v1\/offers\//, offerId],
    [/^\/v1\/organisations\/.*\/offers$/, hostileOrganisation],
  ] as const;
  const id = ids.find(([shape]) => shape.test(path))?.[1] ?? "opdigtet-ingen";
  return path.replace("{id}", id) + query;
}
