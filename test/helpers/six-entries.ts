import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import type { Review } from "../../schema/review.ts";
import { command } from "./command.ts";
import { fictitiousOffer } from "./fictitious.ts";
import type { House } from "./house.ts";

/** A fictitious organisation in a running house, with six public offers of which two are due. */
export interface SixEntries {
  organisation: string;
  /** What a volunteer of the organisation types. */
  key: string;
  /** What somebody asks the API with a key; throws for a refusal. */
  ask<Body>(key: string, method: string, path: string, body?: unknown, ifMatch?: string): Promise<Body>;
  /** An editor's key, of another organisation. */
  editor: string;
}

const organisation = "opdigtet-forening";
const source = { title: "Opdigtet kilde", publisher: "Opdigtet", locator: "side 1" };

export async function makeSixEntries(house: House): Promise<SixEntries> {
  const key = async (of: string, scope: string) => {
    const options = ["create", "--organisation", of, "--scope", scope, "--data", house.folder];
    const [text = ""] = (await command("worker/local/key.ts", options)).split("\n");
    return text;
  };
  const ask: SixEntries["ask"] = async (bearer, method, path, body, ifMatch) => {
    const answer = await fetch(`${house.origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(ifMatch !== undefined && { "if-match": ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text);
  };
  const { items } = await (await fetch(`${house.origin}/v1/organisations`)).json();
  const [one, other] = items as { id: string }[];
  if (!one || !other) throw new Error("The seed has too few organisations.");
  const [admin, editor] = [await key(one.id, "admin"), await key(other.id, "editor")];

  await ask(admin, "POST", "/v1/organisations", {
    ...{ id: organisation, name: { da: "Opdigtet forening" }, kind: "ngo", trusted: true },
    ...{ summary: { da: "En opdigtet forening til prøver." }, sources: [source] },
  });
  const volunteer = await key(organisation, "organisation");
  for (let place = 1; place <= 6; place++)
    await ask(volunteer, "POST", `/v1/organisations/${organisation}/offers`, entry(place));
  const { items: reviews } = await ask<{ items: Review[] }>(editor, "GET", "/v1/reviews?perPage=100");
  for (const { id, version } of reviews.filter((review) => review.organisation === organisation))
    await ask(editor, "POST", `/v1/reviews/${id}/approval`, {}, `"${version}"`);
  for (let place = 1; place <= 6; place++) {
    const facts = ["contact", "criteria", ...(place > 2 ? ["hours"] : [])];
    await ask<AuthoredOffer>(volunteer, "POST", `/v1/offers/opdigtet-${place}/confirmations`, { facts });
  }
  return { organisation, key: volunteer, editor, ask };
}

function entry(place: number) {
  const {
    organisation: _,
    status,
    confirmations,
    version,
    updatedAt,
    ...offer
  } = fictitiousOffer({
    id: `opdigtet-${place}`,
    name: { da: `Opdigtet tilbud ${place}` },
    summary: { da: "Et opdigtet tilbud, som kun findes i prøver." },
    links: [],
    contacts: [
      {
        channel: "phone",
        value: `00 00 00 0${place}`,
        hours: { weekly: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" }] },
      },
    ],
  });
  return offer;
}
