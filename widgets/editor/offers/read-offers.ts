import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { ApiClient } from "../api-client.ts";

/** All offers of an organisation as it works on them. Throws `Refused` and `Unanswered`. */
export async function readAllOffers(client: ApiClient, organisation: string): Promise<AuthoredOffer[]> {
  const { body } = await client.read<{ items: AuthoredOffer[] }>(`/v1/organisations/${organisation}/offers`);
  return body.items;
}
