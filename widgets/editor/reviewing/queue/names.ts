import type { Organisation } from "../../../../schema/organisation.ts";
import type { Review } from "../../../../schema/review.ts";
import type { Text } from "../../../../schema/text.ts";
import type { ApiClient } from "../../api-client.ts";
import { readAreas } from "../../offers/areas.ts";
import { readOfferName } from "../offer-names.ts";
import { readAllPages } from "../pages.ts";
import { readIfThere } from "../read-if-there.ts";
import { proposedIn } from "../waiting.ts";

/** What people call things; what nobody has named is called by its id. */
export interface Names {
  /** Of what a review is about. */
  subject(review: Review): Text;
  organisation(id: string): Text;
  /** Of regions by id, and of municipalities by code. */
  areas: ReadonlyMap<string, string>;
}

export const noNames: Names = {
  subject: ({ subject }) => ({ da: subject }),
  organisation: (id) => ({ da: id }),
  areas: new Map(),
};

/** Looks up what these reviews speak of. Throws `Unanswered`. */
export async function readNames(client: ApiClient, reviews: readonly Review[]): Promise<Names> {
  const organisations = await readAllPages<Organisation>(client, "/v1/organisations");
  const ofOrganisations = new Map(organisations.map(({ id, name }) => [id, name]));
  const areas = (await readAreas(client)).names;
  const regions = new Map([...areas].map(([id, da]) => [id, { da }]));
  const found = reviews.map(async (review) => [review.id, nameIn(review) ?? (await nameOf(client, review))] as const);
  const ofSubjects = new Map(await Promise.all(found));
  const nobody = new Map<string, Text>();
  const known = { offer: nobody, guidance: nobody, organisation: ofOrganisations, region: regions };
  return {
    subject: ({ id, subjectKind, subject }) => ofSubjects.get(id) ?? known[subjectKind].get(subject) ?? { da: subject },
    organisation: (id) => ofOrganisations.get(id) ?? { da: id },
    areas,
  };
}

/** The name that is itself part of what is proposed. */
const nameIn = (review: Review): Text | undefined =>
  (proposedIn(review, "name") ?? proposedIn(review, "title")) as Text | undefined;

async function nameOf(client: ApiClient, { subjectKind, subject, organisation }: Review): Promise<Text | undefined> {
  if (subjectKind === "offer" && organisation) return readOfferName(client, { offer: subject, organisation });
  if (subjectKind !== "guidance") return undefined;
  return (await readIfThere<{ title: Text }>(client, `/v1/guidance/${subject}/working`))?.title;
}
