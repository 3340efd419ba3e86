import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { RevisionTold } from "../../../schema/offer-history.ts";
import { brokenLinks } from "../../helpers/chain.ts";
import { random } from "../../helpers/random.ts";
import { scale } from "../../helpers/scale.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const { writers, changesOfEachWriter: changes } = scale;

/** Milliseconds that somebody who was too slow waits at most the first time. */
const pause = 100;

const api = writingApi();
// Publishing has tests of its own.
const app = api.appWith({ publishSoon: () => undefined });
const id = "opdigtet-mange-skriver";
const working = `/v1/organisations/${id}/offers/${id}`;
let author: string;

function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return app.request(path, {
    method,
    headers: { authorization: `Bearer ${author}`, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

beforeAll(async () => {
  await api.organisation(id, { trusted: true });
  author = await api.key(id);
  const made = await ask("POST", `/v1/organisations/${id}/offers`, writtenOffer({ id }));
  expect(made.status, await made.clone().text()).toBe(201);
});

/** What each writer had read when its change was taken. */
const sawBefore = new Map<string, { by: string } | null>();

const { next: chance } = random(1);

/** Reads, changes, and reads again, after a pause, as often as somebody was faster; gives how often that was. */
async function write(line: string): Promise<number> {
  for (let faster = 0; ; faster++) {
    const read = await ask("GET", working);
    const { accreditation } = (await read.json()) as AuthoredOffer;
    const etag = read.headers.get("etag") ?? "";
    const answer = await ask("PATCH", `/v1/offers/${id}`, { accreditation: { by: line } }, { "if-match": etag });
    if (answer.status === 200) {
      sawBefore.set(line, accreditation ?? null);
      return faster;
    }
    expect(answer.status, await answer.clone().text()).toBe(412);
    await new Promise((resolve) => setTimeout(resolve, chance() * pause * (faster + 1)));
  }
}

/** What each change made of what was there, the oldest first. */
async function readHistory(): Promise<RevisionTold[]> {
  const told: RevisionTold[] = [];
  for (let page = 1, total = 1; told.length < total; page++) {
    const answer = await ask("GET", `/v1/offers/${id}/revisions?perPage=100&page=${page}`);
    const body = (await answer.json()) as { total: number; items: RevisionTold[] };
    told.push(...body.items);
    total = body.total;
  }
  return told.reverse();
}

const counted = (count: number) => Array.from({ length: count }, (_, place) => place);

describe(`${writers} writers with ${changes} changes each to one offer`, () => {
  it("lose none of them, and leave one revision for each", { timeout: 3_600_000 }, async () => {
    const begun = Date.now();
    const faster = await Promise.all(
      counted(writers).map(async (writer) => {
        let times = 0;
        for (const change of counted(changes)) times += await write(`${writer}-${change}`);
        return times;
      }),
    );
    const [again, seconds] = [faster.reduce((sum, times) => sum + times, 0), (Date.now() - begun) / 1_000];
    console.info(`${writers * changes} changes in ${seconds} s; somebody was faster ${again} times.`);

    const history = await readHistory();
    expect(history.map(({ version }) => version)).toEqual(counted(writers * changes + 1).map((place) => place + 1));
    const lines = history.slice(1).flatMap(({ changes }) => changes.filter(({ field }) => field === "accreditation"));
    const all = counted(writers).flatMap((writer) => counted(changes).map((change) => ({ by: `${writer}-${change}` })));
    expect(lines.map(({ to }) => to)).toHaveLength(all.length);
    expect(lines.map(({ to }) => to)).toEqual(expect.arrayContaining(all));
    // Each took the place of what its writer had read, and that was what the one before it left.
    for (const { from, to } of lines) expect(sawBefore.get((to as { by: string }).by)).toEqual(from);
    expect(lines.map(({ from }) => from)).toEqual([null, ...lines.slice(0, -1).map(({ to }) => to)]);
    expect(await brokenLinks(api.writing.database)).toEqual([]);
  });
});
