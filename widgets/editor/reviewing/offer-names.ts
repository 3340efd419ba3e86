import type { Text } from "../../../schema/text.ts";
import type { ApiClient } from "../api-client.ts";
import { readIfThere } from "./read-if-there.ts";

/** An offer by its id, and whose it is. */
interface OfOffer {
  offer: string;
  organisation: string;
}

/** What an offer is called by those who write it, public or not; undefined where there is none. Throws `Unanswered`. */
export async function readOfferName(client: ApiClient, { offer, organisation }: OfOffer): Promise<Text | undefined> {
  return (await readIfThere<{ name: Text }>(client, `/v1/organisations/${organisation}/offers/${offer}`))?.name;
}

/** What these are called, by id. Throws `Unanswered`. */
export async function readOfferNames(client: ApiClient, all: readonly OfOffer[]): Promise<ReadonlyMap<string, Text>> {
  const offers = [...new Map(all.map((one) => [one.offer, one])).values()];
  const names = await Promise.all(offers.map((one) => readOfferName(client, one)));
  return new Map(offers.map(({ offer }, place) => [offer, names[place] ?? { da: offer }]));
}
