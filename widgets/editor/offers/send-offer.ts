import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { ApiClient, Told } from "../api-client.ts";
import { mergePatchOf } from "../form/merge-patch.ts";
import type { Draft } from "./draft.ts";

interface Sending {
  organisation: string;
  /** Empty: a new one. */
  offerId: string;
  etag: string;
  /** What it was when the person began, and what it is to become. */
  base: Draft;
  draft: Draft;
  /** Of an offer that is not proposed to anybody yet: whether it is to be. */
  status: "published" | "draft" | undefined;
}

/** Sends what changed of an offer, or a whole new one. Throws `Refused` and `Unanswered`. */
export function sendOffer(
  client: ApiClient,
  { organisation, offerId, etag, base, draft, status }: Sending,
): Promise<Told<AuthoredOffer>> {
  const stated = status && { status };
  if (offerId === "")
    return client.write("POST", `/v1/organisations/${organisation}/offers`, { body: { ...draft, ...stated } });
  const body = { ...mergePatchOf(base, draft), ...stated };
  return client.write("PATCH", `/v1/offers/${offerId}`, { body, ifMatch: etag });
}
