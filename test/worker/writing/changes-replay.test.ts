import { and, asc, eq, like, or } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { canonicalJson } from "../../../schema/canonical-json.ts";
import type { Review } from "../../../schema/review.ts";
import { decodeSnapshot } from "../../../schema/snapshot.ts";
import { changes, reviews, snapshots } from "../../../schema/tables.ts";
import { publish } from "../../../worker/publish.ts";
import { publishingFrom } from "../../../worker/services.ts";
import { bindings } from "../../helpers/bindings.ts";
import { fictitiousGuidance } from "../../helpers/fictitious.ts";
import { random } from "../../helpers/random.ts";
import { scale } from "../../helpers/scale.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const { deeds, followers } = scale;

const api = writingApi();
// Publishing happens when the test says so, by two at once.
const app = api.appWith({ publishSoon: () => undefined });
const { next: chance, pick, chance: perhaps } = random(4);
const organisation = "opdigtet-fulgt";
const list = `/v1/organisations/${organisation}/offers`;
let author: string;
let editor: string;
let admin: string;

async function ask(method: string, path: string, key: string, body?: unknown, ifMatch?: string): Promise<Response> {
  return app.request(path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      ...(ifMatch && { "if-match": ifMatch }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

beforeAll(async () => {
  await api.organisation(organisation, { trusted: true });
  author = await api.key(organisation);
  editor = await api.key("landsforeningen-spor", "editor");
  admin = await api.key("landsforeningen-spor", "admin");
});

/** Other tests look at the same queue: what was left undecided leaves it. */
afterAll(async () => {
  const own = or(like(reviews.subject, "opdigtet-fulgt%"), like(reviews.subject, "opdigtet-viden-%"));
  await api.writing.database
    .update(reviews)
    .set({ state: "withdrawn" })
    .where(and(eq(reviews.state, "open"), own));
});

/** One who follows the registry, by what the API's document says and nothing else. */
interface Copy {
  since: number;
  items: Map<string, string>;
}
interface Page {
  items: { sequence: number; subjectKind: string; subject: string; tombstone: boolean; item?: unknown }[];
  next: number;
  more: boolean;
}

/** Takes in what is new, or only so many pages of it. */
async function follow(copy: Copy, pages = Number.POSITIVE_INFINITY): Promise<Copy> {
  const items = new Map(copy.items);
  let { since } = copy;
  for (let page = 0; page < pages; page++) {
    const answer = await app.request(`/v1/changes?since=${since}`);
    expect(answer.status).toBe(200);
    const { items: lines, next, more } = (await answer.json()) as Page;
    let last = since;
    for (const { sequence, subjectKind, subject, tombstone, item } of lines) {
      expect(sequence).toBeGreaterThan(last);
      last = sequence;
      const name = `${subjectKind} ${subject}`;
      if (tombstone) items.delete(name);
      else items.set(name, canonicalJson(item));
    }
    since = next;
    if (!more) break;
  }
  return { since, items };
}

/** What is live, from the newest snapshot. */
async function live(): Promise<Map<string, string>> {
  const { url } = (await (await app.request("/v1/registry")).json()) as { url: string };
  const { offers, organisations, guidance } = decodeSnapshot(await (await app.request(url)).text());
  const named = (kind: string, all: { id: string }[]) =>
    all.map((item): [string, string] => [`${kind} ${item.id}`, canonicalJson(item)]);
  return new Map([...named("offer", offers), ...named("organisation", organisations), ...named("guidance", guidance)]);
}

/** Two at once, as two Workers would. */
async function publishByTwo(): Promise<void> {
  const one = () => publish({ ...publishingFrom(bindings), now: api.writing.now });
  const outcomes = await Promise.all([one(), one()]);
  expect(outcomes.some((outcome) => outcome !== "busy")).toBe(true);
  api.pass(1_500);
}

let made = 0;
const offerIds: string[] = [];
const anyText = () => ({ da: `Opdigtet ${pick(["vand", "skov", "eng", "by"])} ${pick(["om", "ved", "i"])} ${made++}` });

async function changeOffer(
  how: (offer: AuthoredOffer, etag: string) => Promise<Response> | null,
): Promise<number | null> {
  if (offerIds.length === 0) return null;
  const answer = await ask("GET", `${list}/${pick(offerIds)}`, author);
  const offer = (await answer.json()) as AuthoredOffer;
  return (await how(offer, answer.headers.get("etag") ?? ""))?.status ?? null;
}

/** Everything that changes what is public, or does not; each gives the status that it was answered with. */
const doings: Record<string, () => Promise<number | null>> = {
  async create() {
    const id = `opdigtet-fulgt-${made++}`;
    offerIds.push(id);
    return (await ask("POST", list, author, writtenOffer({ id, name: anyText(), summary: anyText() }))).status;
  },
  patch: () => changeOffer(({ id }, etag) => ask("PATCH", `/v1/offers/${id}`, author, { summary: anyText() }, etag)),
  number: () =>
    changeOffer(({ id }, etag) => {
      const contacts = [{ channel: "phone", value: `70 1${made++ % 10} 20 30` }];
      return ask("PATCH", `/v1/offers/${id}`, author, { contacts }, etag);
    }),
  pause: () =>
    changeOffer(({ id }, etag) =>
      ask("PATCH", `/v1/offers/${id}`, author, { status: pick(["paused", "published"]) }, etag),
    ),
  close: () => changeOffer(({ id }, etag) => ask("DELETE", `/v1/offers/${id}`, author, { reason: "Opdigtet." }, etag)),
  revert: () =>
    changeOffer(({ id, version }, etag) =>
      version === 1
        ? null
        : ask("POST", `/v1/offers/${id}/revert`, author, { version: Math.ceil(chance() * (version - 1)) }, etag),
    ),
  confirm: () =>
    changeOffer(({ id }) => ask("POST", `/v1/offers/${id}/confirmations`, author, { facts: ["criteria"] })),
  redact: () =>
    changeOffer(({ id, summary }) =>
      ask("POST", `/v1/offers/${id}/redactions`, editor, { value: summary.da.slice(0, 14), reason: "Opdigtet." }),
    ),
  async organisation() {
    const path = `/v1/organisations/${organisation}`;
    const answer = await ask("GET", `${path}/working`, admin);
    const { version, pending, ...written } = (await answer.json()) as Record<string, unknown>;
    const etag = answer.headers.get("etag") ?? "";
    return (await ask("PUT", path, admin, { ...written, summary: anyText(), trusted: true }, etag)).status;
  },
  async guidance() {
    const snippet = { ...fictitiousGuidance(), id: `opdigtet-viden-${made++}`, title: anyText() };
    return (await ask("POST", "/v1/guidance", editor, snippet)).status;
  },
  async decide() {
    const { items } = (await (await ask("GET", "/v1/reviews?perPage=100", editor)).json()) as { items: Review[] };
    const own = items.filter((review) => review.organisation === organisation);
    if (own.length === 0) return null;
    const { id, version } = pick(own);
    const body = { reason: "Opdigtet." };
    return (
      await ask(
        "POST",
        `/v1/reviews/${id}/${pick(["approval", "approval", "rejection"])}`,
        editor,
        body,
        `"${version}"`,
      )
    ).status;
  },
};

describe("whoever follows the registry by its changes", () => {
  const begun: Copy = { since: 0, items: new Map() };
  const onTheWay: Copy[] = [];

  it("is told of everything that is done, whenever it asks", { timeout: 600_000 }, async () => {
    await publishByTwo();
    const counts = new Map<string, number>();
    const names = Object.keys(doings);
    const often = ["create", "create", "patch", "patch", "decide", "decide", "decide", "confirm"];
    for (let deed = 0; deed < deeds; deed++) {
      const name = deed < 8 ? "create" : pick([...names, ...often]);
      const status = await doings[name]?.();
      if (status) expect([200, 201, 204, 400, 409], name).toContain(status);
      if (status && status < 300) counts.set(name, (counts.get(name) ?? 0) + 1);
      // A withdrawal a day may be an organisation's own: let days pass.
      if (perhaps(0.2)) api.pass(25 * 60 * 60 * 1_000);
      if (perhaps(0.2)) {
        await publishByTwo();
        if (onTheWay.length < followers) onTheWay.push(await follow(begun, Math.ceil(chance() * 4)));
      }
    }
    await publishByTwo();
    console.info(Object.fromEntries(counts), `${onTheWay.length} followers began on the way.`);
    for (const name of names) expect(counts.get(name) ?? 0, name).toBeGreaterThan(0);
    expect(canonicalJson([...(await follow(begun)).items].sort())).toBe(canonicalJson([...(await live())].sort()));
  });

  it("has the live registry, from whatever point on the way", async () => {
    const [last] = (await api.writing.database.select().from(changes)).slice(-1);
    const now = [...(await live())].sort();
    for (const copy of onTheWay) expect([...(await follow(copy)).items].sort()).toEqual(now);
    // And from points in the numbers: a copy of what was told up to there.
    const whole: Page["items"] = [];
    for (let since = 0, more = true; more; ) {
      const page = (await (await app.request(`/v1/changes?since=${since}`)).json()) as Page;
      whole.push(...page.items);
      [since, more] = [page.next, page.more];
    }
    for (let follower = 0; follower < followers; follower++) {
      const since = Math.floor(chance() * (last?.sequence ?? 0));
      const items = new Map<string, string>();
      for (const { sequence, subjectKind, subject, tombstone } of whole)
        if (sequence <= since && !tombstone) items.set(`${subjectKind} ${subject}`, "as it was then");
      const { items: after } = await follow({ since, items });
      expect([...after.keys()].sort()).toEqual(now.map(([name]) => name));
      const toldOf = new Set(
        whole.filter(({ sequence }) => sequence > since).map((line) => `${line.subjectKind} ${line.subject}`),
      );
      for (const [name, item] of now) if (toldOf.has(name)) expect(after.get(name)).toBe(item);
    }
  });

  it("meets no number twice, and none that comes before an earlier publishing", async () => {
    const { database } = api.writing;
    const lines = await database.select().from(changes).orderBy(asc(changes.sequence));
    const publishings = await database.select().from(snapshots).orderBy(asc(snapshots.sequence));
    expect(lines.map(({ snapshot }) => snapshot)).toEqual(
      lines.map(({ snapshot }) => snapshot).toSorted((a, b) => a - b),
    );
    expect(new Set(publishings.map(({ sequence }) => sequence)).size).toBe(publishings.length);
  });
});
