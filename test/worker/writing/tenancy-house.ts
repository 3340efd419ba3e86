import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { createGuidance } from "../../../worker/store/guidance.ts";
import { newSubject } from "../../../worker/store/subjects.ts";
import { changeSuggestion, createSuggestion } from "../../../worker/store/suggestions.ts";
import { house, idOf, makeCredentials } from "../../helpers/credentials.ts";
import { fictitiousGuidance } from "../../helpers/fictitious.ts";
import { undoingDatabase } from "../../helpers/undoing-database.ts";
import { type writingApi, writtenOffer } from "../../helpers/writing.ts";
import { tenancyRequests } from "./tenancy-requests.ts";

/** What a line of the table is about: its id, and the version that `If-Match` has to name. */
interface Thing {
  id: string;
  version: number;
}
const nobodys: Thing = { id: "opdigtet-ingens", version: 1 };

/** The house that the table is about, in which every request finds everything as it was. */
export async function tenancyHouse(api: ReturnType<typeof writingApi>) {
  const { credentials, things } = await furnish(api);
  const undoing = undoingDatabase(api.writing.database);
  const app = api.appWith({ database: undoing.database, publishSoon: () => undefined });

  return {
    credentials,
    /** How many transactions came to their end since this was asked last. */
    done: undoing.done,
    standing: () => standing(api),
    /** Sends what an operation is sent about a thing. `condition`: what stands in `If-Match`; null: there is none. */
    send(operation: string, about: string, authorization: string | null, condition?: string | null) {
      const [method = "", template = ""] = operation.split(" ");
      const { id, version } = things[about] ?? nobodys;
      const path = template.includes("{offer}")
        ? template.replace("{id}", house.home).replace("{offer}", id)
        : template.replace("{id}", id);
      const { body, ifMatch } = tenancyRequests[operation] ?? {};
      return app.request(path, {
        method,
        headers: {
          ...(authorization && { authorization }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(ifMatch && condition !== null && { "if-match": condition ?? `"${version}"` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body).replaceAll("{id}", id) }),
      });
    },
  };
}

/** What of the database a refused request must leave as it is; the day on which a key was used is not of it. */
const standing = ({ writing: { database } }: ReturnType<typeof writingApi>) =>
  database.all(sql`select
    (select count(*) from revisions) as revisions,
    (select sum(version) from offers) as offers,
    (select sum(version) from organisations) as organisations,
    (select sum(trusted) from organisations) as trusted,
    (select sum(version) from guidance) as guidance,
    (select sum(version) from regions) as regions,
    (select count(*) from reviews where state = 'open') as waiting,
    (select count(*) from reviews) as reviews,
    (select count(*) from confirmations) as confirmations,
    (select count(*) from keys) as keys,
    (select count(revoked_at) + count(expires_at) from keys) as ended,
    (select count(*) from unlisted_organisations) as unlisted,
    (select count(*) + count(passed_on_at) + count(handled_at) from suggestions) as suggestions,
    (select count(*) from idempotent_answers) as answers`);

async function furnish(api: ReturnType<typeof writingApi>) {
  const { database, now } = api.writing;
  const { proposer, made, credentials } = await makeCredentials(api);
  const own = made["own organisation's"];
  const offers = `/v1/organisations/${house.home}/offers`;
  const told = async (answer: Response): Promise<Thing & { pending: { review: string }[] }> => {
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return answer.json();
  };
  const create = async (id: string, key: string, status: "draft" | "published") =>
    told(await api.ask("POST", offers, key, { ...writtenOffer({ id }), status }));
  const rename = async (id: string, name: string) =>
    told(await api.ask("PATCH", `/v1/offers/${id}`, own, { name: { da: name } }, { "if-match": `"1"` }));

  const { pending } = await create("tenancy-shown", own, "published");
  const approval = `/v1/reviews/${pending[0]?.review}/approval`;
  await told(await api.ask("POST", approval, made["editor elsewhere"], {}, { "if-match": `"1"` }));
  const shown = await rename("tenancy-shown", "Opdigtet tilbud, vist");
  await create("tenancy-draft", own, "draft");
  const draft = await rename("tenancy-draft", "Opdigtet tilbud, ufærdigt");
  const waiting = await create("tenancy-waiting", proposer, "published");

  const { id, ...advice } = fictitiousGuidance({ id: "tenancy-advice" });
  await database.transaction((transaction) =>
    createGuidance(transaction, { id, ...newSubject<"guidance">(advice, advice, now().toISOString()) }),
  );
  const suggest = async (thing: string, passedOnAt: string | null) => {
    const about = { offer: shown.id, fact: "other", message: "Opdigtet besked." } as const;
    const suggestion = { ...about, id: `tenancy-${thing}`, receivedAt: now().toISOString() };
    await database.transaction((transaction) => createSuggestion(transaction, suggestion));
    await database.transaction((transaction) => changeSuggestion(transaction, suggestion.id, { passedOnAt }));
    return { id: suggestion.id, version: 1 };
  };
  const [region] = await database.all<Thing>(sql`select id, version from regions where id = 'nordjylland'`);
  const things: Record<string, Thing | undefined> = {
    home: { id: house.home, version: 1 },
    shown,
    draft,
    waiting: { id: waiting.pending[0]?.review ?? "", version: waiting.version },
    advice: { id, version: 1 },
    region,
    received: await suggest("received", null),
    passed: await suggest("passed", now().toISOString()),
    spare: { id: idOf(await api.key(house.home)), version: 1 },
  };
  return { credentials, things };
}
