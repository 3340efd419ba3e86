import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { canonicalJson } from "../../../schema/canonical-json.ts";
import { type Problem, problem } from "../../../schema/problem.ts";
import { writingRoutes } from "../../../worker/routes/writing/routes.ts";
import { bodyFrom, isNamed, type SentBody } from "../../helpers/hostile-bodies.ts";
import {
  type Endpoint,
  hostileEndpoints,
  hostileOffers,
  hostileOrganisation,
  offerToClose,
  pathOf,
  richOffer,
} from "../../helpers/hostile-endpoints.ts";
import { random } from "../../helpers/random.ts";
import { scale } from "../../helpers/scale.ts";
import { writingApi } from "../../helpers/writing.ts";

const chance = random(40_404);
const api = writingApi();
const app = api.appWith({ publishSoon: () => undefined });
const keys: Record<string, string> = {};
const list = `/v1/organisations/${hostileOrganisation}/offers`;
const often = hostileEndpoints.flatMap((each) => Array.from({ length: each.share }, () => each));

const send = ({ operation, scope, headers }: Endpoint, path: string, { bytes, headers: own }: SentBody) =>
  app.request(path, {
    method: operation.split(" ")[0] ?? "",
    headers: {
      ...(scope && { authorization: `Bearer ${keys[scope]}` }),
      ...{ "content-type": "application/json", "if-match": "*" },
      ...headers,
      ...own,
    },
    body: bytes,
  });

/** What is wrong with a request must be said of something in it. */
const mustName = [
  ...["invalid-request", "too-large", "unsupported-media-type", "precondition-failed", "precondition-required"],
];
const headerNames = ["If-Match", "Idempotency-Key", "Content-Type"];

/** What a refusal names that nobody sent, or left out. */
function misnamed({ code, fields }: Problem, sent: SentBody, { operation, body }: Endpoint): string[] {
  if (!mustName.includes(code)) return [];
  if (fields.length === 0) return ["names nothing"];
  const held = operation.startsWith("PATCH") ? { ...(body as object), ...(sent.value as object) } : sent.value;
  return fields
    .map(({ path }) => path)
    .filter((path) => !isNamed(held, path) && !isNamed(body, path) && !headerNames.includes(path));
}

/** Whoever sends nonsense is not sent it back many times over. */
const longestRefusal = 50_000;

async function faultsOf(response: Response, told: string, sent: SentBody, endpoint: Endpoint): Promise<string[]> {
  if (response.status >= 500) return ["fails"];
  if (response.status < 400) return [];
  if (response.headers.get("content-type") !== "application/problem+json") return ["is no problem+json"];
  const names = misnamed(problem.parse(JSON.parse(told)), sent, endpoint);
  return told.length > longestRefusal ? [...names, `is ${told.length} long`] : names;
}

const all = async (): Promise<Map<string, AuthoredOffer>> => {
  const answer = await app.request(list, { headers: { authorization: `Bearer ${keys.organisation}` } });
  const { items }: { items: AuthoredOffer[] } = await answer.json();
  return new Map(items.map((offer) => [offer.id, offer]));
};

/** Fields of an offer that come back otherwise than they were sent, but for white space around them. */
function altered(sent: unknown, offer: AuthoredOffer): string[] {
  const written = Object.entries(sent as object).filter(([field]) => !workedOut.has(field));
  return written.flatMap(([field, value]) => {
    const [was, is] = [trimmed(value), trimmed(Reflect.get(offer, field))];
    return was === is ? [] : [`${field} was ${was} and is ${is}`];
  });
}
const workedOut = new Set(
  "id status organisation closing confirmations version updatedAt pending changing computed".split(" "),
);
const trimmed = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === "string" ? inner.trim() : inner)));

beforeAll(async () => {
  await api.organisation(hostileOrganisation, { trusted: false });
  keys.organisation = await api.key(hostileOrganisation);
  keys.editor = await api.key("landsforeningen-spor", "editor");
  keys.admin = await api.key("landsforeningen-spor", "admin");
  for (const id of [...hostileOffers, offerToClose]) {
    const made = await api.ask("POST", list, keys.organisation, richOffer(id));
    expect(made.status, await made.clone().text()).toBe(201);
  }
}, 60_000);

describe("hostile bodies", () => {
  it("are sent to every address that takes one", () => {
    const routed = writingRoutes(api.writing).routes.filter(({ method }) => !["GET", "ALL"].includes(method));
    const operations = routed.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const known = hostileEndpoints.map(({ operation }) => operation);
    expect([...new Set(operations)].filter((operation) => !known.includes(operation))).toEqual([]);
  });

  it("never fail, are refused by name, and change nothing unless they are taken as they are", async () => {
    const faults: string[] = [];
    const statuses: Record<number, number> = {};
    const written = await all();
    for (let count = 1; count <= scale.hostileBodies; count++) {
      const endpoint = chance.pick(often);
      const { operation } = endpoint;
      const sent = bodyFrom(chance, endpoint.body);
      const response = await send(endpoint, pathOf(endpoint, chance.pick), sent);
      const told = await response.text();
      const found = await faultsOf(response, told, sent, endpoint);
      if (response.status < 300 && /offers(?!.*suggestions)/.test(operation) && !endpoint.query) {
        const offer: AuthoredOffer = JSON.parse(told);
        written.set(offer.id, offer);
        if (/^(PUT|POST) .*offers(\/\{id\})?$/.test(operation)) found.push(...altered(sent.value, offer));
      }
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      const text = new TextDecoder().decode(sent.bytes.subarray(0, 300));
      faults.push(...found.map((fault) => `${fault}: ${operation} ${text} → ${told.slice(0, 600)}`));
      if (count % (scale.hostileBodies / 4) === 0) expect(await all()).toEqual(written);
    }
    expect(faults.slice(0, 20)).toEqual([]);
    const enough = expect.any(Number);
    expect(statuses).toMatchObject({ 200: enough, 201: enough, 400: enough, 409: enough, 413: enough, 415: enough });
  }, 300_000);
});
