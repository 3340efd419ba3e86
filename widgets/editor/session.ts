import type { Me } from "../../schema/me.ts";
import type { Organisation } from "../../schema/organisation.ts";
import { ApiClient, Refused, Unanswered } from "./api-client.ts";
import type { Words } from "./words.ts";

/** Somebody who has signed in. */
export interface Session {
  client: ApiClient;
  me: Me;
  /** What their organisation is called. */
  organisation: string;
}

/** Signs in with a key; a sentence where that does not work. */
export async function sessionOrFault(key: string, { shell: { signIn } }: Words): Promise<Session | string> {
  if (key === "") return signIn.empty;
  try {
    return await openSession(key);
  } catch (error) {
    if (error instanceof Refused) return signIn.wrong;
    if (error instanceof Unanswered) return signIn.unanswered;
    throw error;
  }
}

async function openSession(key: string): Promise<Session> {
  const client = new ApiClient(key);
  const { body: me } = await client.read<Me>("/v1/me");
  return { client, me, organisation: await organisationName(client, me.key.organisation) };
}

/** What it is called; its id, where it is not public yet. Throws `Unanswered`. */
export async function organisationName(client: ApiClient, organisation: string): Promise<string> {
  try {
    const { body } = await client.read<Organisation>(`/v1/organisations/${organisation}`);
    return body.name.da;
  } catch (error) {
    if (error instanceof Refused) return organisation;
    throw error;
  }
}

/** Whether what one has begun can be finished by the other. */
export const isSameHand = (one: Me, other: Me): boolean =>
  one.key.organisation === other.key.organisation && one.key.scope === other.key.scope;
