import { house } from "../../helpers/credentials.ts";
import { fictitiousGuidance, fictitiousOrganisation } from "../../helpers/fictitious.ts";
import { writtenOffer } from "../../helpers/writing.ts";

/** What an operation is sent. `{id}` in a body is the thing that the line of the table is about. */
export interface SentRequest {
  body?: unknown;
  /** It names the version that it means. */
  ifMatch?: true;
}

const { id: _, ...namelessOffer } = writtenOffer();
const offer = { ...namelessOffer, summary: { da: "Et opdigtet tilbud, som er ændret." } };
const organisation = { ...fictitiousOrganisation(), trusted: true };
const closing = { reason: "Opdigtet grund." };

/** By operation; what is not here is sent nothing. */
export const tenancyRequests: Record<string, SentRequest> = {
  "POST /v1/organisations/{id}/offers": { body: offer },
  "PUT /v1/organisations/{id}/offers": { body: { items: [offer] } },
  "PUT /v1/offers/{id}": { body: offer, ifMatch: true },
  "PATCH /v1/offers/{id}": { body: { summary: offer.summary }, ifMatch: true },
  "DELETE /v1/offers/{id}": { body: closing, ifMatch: true },
  "PUT /v1/offers/{id}/waiting": {
    body: { waiting: [{ for: "treatment", status: "no-wait", asOf: "2026-11-21" }] },
    ifMatch: true,
  },
  "POST /v1/offers/{id}/confirmations": { body: { facts: ["criteria"] } },
  "POST /v1/offers/{id}/revert": { body: { version: 1 }, ifMatch: true },
  "POST /v1/offers/{id}/redactions": { body: { value: "opdigtet hemmelighed", reason: "Opdigtet grund." } },
  "POST /v1/reviews/{id}/approval": { body: {}, ifMatch: true },
  "POST /v1/reviews/{id}/rejection": { body: closing, ifMatch: true },
  "POST /v1/organisations": { body: { ...organisation, id: "opdigtet-tilkommet" } },
  "PUT /v1/organisations/{id}": { body: { ...organisation, id: "{id}" }, ifMatch: true },
  "POST /v1/organisations/{id}/unlisting": { body: closing },
  "POST /v1/unlisted-organisations": { body: { name: "Opdigtet forening, som ikke vil være her" } },
  "POST /v1/guidance": { body: fictitiousGuidance({ id: "opdigtet-tilkommet" }) },
  "PUT /v1/guidance/{id}": {
    body: fictitiousGuidance({ id: "{id}", title: { da: "Opdigtet, ændret" } }),
    ifMatch: true,
  },
  "DELETE /v1/guidance/{id}": { ifMatch: true },
  "PUT /v1/areas/regions/{id}": { body: { code: "9999" }, ifMatch: true },
  "POST /v1/suggestions/{id}/passed-on": { body: { message: "Opdigtet besked." } },
  "POST /v1/keys": { body: { organisation: house.away, scope: "organisation", holder: "opdigtet funktion" } },
};
