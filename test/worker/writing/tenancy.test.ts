import { beforeAll, describe, expect, it } from "vitest";
import { type Problem, type ProblemCode, problems } from "../../../schema/problem.ts";
import { writingRoutes } from "../../../worker/routes/writing/routes.ts";
import { deadCredentials, house, liveCredentials } from "../../helpers/credentials.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";
import { tenancyHouse } from "./tenancy-house.ts";
import { tenancyRequests } from "./tenancy-requests.ts";
import { tenancyLines } from "./tenancy-table.ts";

const api = writingApi();
let tenancy: Awaited<ReturnType<typeof tenancyHouse>>;
beforeAll(async () => {
  tenancy = await tenancyHouse(api);
});

/** A search, and what anybody may say from our own page. */
const forAnybody = ["POST /v1/offers/search", "POST /v1/offers/{id}/suggestions"];

const refusals: ProblemCode[] = ["unauthorized", "forbidden", "not-found"];

describe("the table of who may do what", () => {
  it("has every operation that needs a key, and no other", async () => {
    const { paths } = (await (await api.app.request("/openapi.json")).json()) as {
      paths: Record<string, Record<string, { security?: unknown }>>;
    };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security }]) =>
        security ? [`${method.toUpperCase()} ${path}`] : [],
      ),
    );
    const routed = writingRoutes(api.writing).routes.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
    );
    const operations = [...new Set(tenancyLines.map(({ operation }) => operation))].sort();
    expect(operations).toEqual([...new Set(documented)].sort());
    expect(operations).toEqual([...new Set(routed)].sort());
    expect(Object.keys(tenancyRequests).filter((operation) => !operations.includes(operation))).toEqual([]);
  });

  it("knows every address that can be written to without a key", () => {
    const writes = api.app.routes
      .filter(({ method, path }) => !["GET", "HEAD", "ALL"].includes(method) && path.startsWith("/v1/"))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const known = [...tenancyLines.map(({ operation }) => operation), ...forAnybody];
    expect(writes.filter((operation) => !known.includes(operation))).toEqual([]);
  });

  it("tells of every thing whether it is there and whether it is nobody's", () => {
    const incomplete = tenancyLines.filter(
      ({ operation, about }) =>
        operation.includes("{") &&
        about !== "nobody's" &&
        !tenancyLines.some((other) => other.operation === operation && other.about === "nobody's"),
    );
    expect(incomplete).toEqual([]);
  });
});

describe.each(tenancyLines)("$operation, $about", ({ operation, about, expected }) => {
  it("opens to no credential that does not work, and tells none of them why", async () => {
    const before = await tenancy.standing();
    const told = new Set<string>();
    for (const name of deadCredentials) {
      const answer = await tenancy.send(operation, about, tenancy.credentials[name]);
      expect([name, answer.status, answer.headers.get("www-authenticate")]).toEqual([name, 401, "Bearer"]);
      told.add(await answer.text());
    }
    expect([...told]).toHaveLength(1);
    expect(await tenancy.standing()).toEqual(before);
  });

  it("answers every key that works as the table says, and does nothing where it refuses", async () => {
    const before = await tenancy.standing();
    const answered: Record<string, number> = {};
    for (const name of liveCredentials) {
      tenancy.done();
      const answer = await tenancy.send(operation, about, tenancy.credentials[name]);
      answered[name] = answer.status;
      if (answer.status < 300) {
        expect([name, tenancy.done()]).toEqual([name, operation.startsWith("GET") ? 0 : 1]);
      } else {
        const { code }: Problem = await answer.json();
        expect([name, refusals.includes(code), problems[code].status, tenancy.done()]).toEqual([
          name,
          true,
          answer.status,
          0,
        ]);
      }
    }
    expect(answered).toEqual(expected);
    expect(await tenancy.standing()).toEqual(before);
  });
});

describe.each(tenancyLines.filter(({ operation }) => tenancyRequests[operation]?.ifMatch))(
  "the version of what $operation refuses, $about",
  ({ operation, about, expected }) => {
    // Editors see every review with its version.
    const isTold = (name: string) => about === "waiting" && !name.includes("organisation");
    const refused = liveCredentials.filter((name) => (expected[name] ?? 0) >= 300 && !isTold(name));

    it("tells nothing, for nobody has looked at it", async () => {
      for (const name of refused) {
        const answers = [undefined, null, `"999"`].map(async (condition) => {
          const answer = await tenancy.send(operation, about, tenancy.credentials[name], condition);
          return `${name}: ${await answer.text()}`;
        });
        expect(new Set(await Promise.all(answers)).size, name).toBe(1);
      }
    });
  },
);

describe("what another organisation has not made public", () => {
  const drafts = tenancyLines.filter(({ about }) => about === "draft").map(({ operation }) => operation);

  it.each(drafts)("is as if it were not there: %s", async (operation) => {
    const other = tenancy.credentials["other organisation's"];
    const [draft, nothing] = await Promise.all([
      tenancy.send(operation, "draft", other),
      tenancy.send(operation, "nobody's", other),
    ]);
    expect(draft.status).toBe(nothing.status);
    expect([...draft.headers]).toEqual([...nothing.headers]);
    expect(await draft.text()).toBe(await nothing.text());
  });
});

describe("a repeated request", () => {
  it("is answered anew to another key: no answer is handed to somebody else", async () => {
    const body = { ...writtenOffer({ id: "tenancy-once" }), status: "draft" };
    const path = `/v1/organisations/${house.home}/offers`;
    const once = { "idempotency-key": "opdigtet-samme" };
    const asked = (name: keyof typeof tenancy.credentials) =>
      api.ask("POST", path, (tenancy.credentials[name] ?? "").replace("Bearer ", ""), body, once);
    expect((await asked("own organisation's")).status).toBe(201);
    expect((await asked("other organisation's")).status).toBe(403);
    expect((await asked("editor elsewhere")).status).toBe(409);
    expect((await asked("own organisation's")).status).toBe(201);
  });
});
