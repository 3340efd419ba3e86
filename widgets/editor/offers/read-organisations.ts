import type { Organisation } from "../../../schema/organisation.ts";
import type { ApiClient } from "../api-client.ts";
import { readAllPages } from "../reviewing/pages.ts";

export interface OrganisationChoice {
  id: string;
  name: string;
}

/** Everybody whose entries an editor can write. Throws `Refused` and `Unanswered`. */
export async function readOrganisations(client: ApiClient): Promise<OrganisationChoice[]> {
  const organisations = await readAllPages<Organisation>(client, "/v1/organisations");
  return organisations
    .map(({ id, name }) => ({ id, name: name.da }))
    .sort((one, other) => one.name.localeCompare(other.name, "da"));
}
