import { beforeAll, describe, expect, it } from "vitest";
import { publishedApi } from "../helpers/api.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
let api: Api;
beforeAll(async () => {
  api = await publishedApi();
});

const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }): RequestInit => ({
  method: "POST",
  body,
  headers,
});
const search = "/v1/offers/search";

/** What is asked, the status that is promised, and the field that must be named. */
const malformed: [path: string, status: number, field: string | null, init?: RequestInit][] = [
  ["/v1/offers?colour=red", 400, "colour"],
  ["/v1/offers?Topic=late-effects", 400, "Topic"],
  ["/v1/offers?__proto__=x", 400, "__proto__"],
  ["/v1/offers?constructor=x", 400, "constructor"],
  ["/v1/offers?topic=incest", 400, "topic"],
  ["/v1/offers?topic=", 400, "topic"],
  ["/v1/offers?topic=late-effects&topic=LATE-EFFECTS", 400, "topic"],
  ["/v1/offers?audience=survivor", 400, "audience"],
  ["/v1/offers?relation=uncle", 400, "relation"],
  ["/v1/offers?kind=spa", 400, "kind"],
  ["/v1/offers?channel=fax", 400, "channel"],
  ["/v1/offers?format=duet", 400, "format"],
  ["/v1/offers?access=window", 400, "access"],
  ["/v1/offers?identity=secret", 400, "identity"],
  ["/v1/offers?price=cheap", 400, "price"],
  ["/v1/offers?group=tall", 400, "group"],
  ["/v1/offers?condition=hungry", 400, "condition"],
  ["/v1/offers?stage=end", 400, "stage"],
  ["/v1/offers?freshness=stale", 400, "freshness"],
  ["/v1/offers?sort=name", 400, "sort"],
  ["/v1/offers?sort=fit&sort=distance", 400, "sort"],
  ["/v1/offers?facets=colour", 400, "facets"],
  ["/v1/offers?page=0", 400, "page"],
  ["/v1/offers?page=-1", 400, "page"],
  ["/v1/offers?page=1.5", 400, "page"],
  ["/v1/offers?page=1e1", 400, "page"],
  ["/v1/offers?page=", 400, "page"],
  ["/v1/offers?page=two", 400, "page"],
  ["/v1/offers?page=1&page=2", 400, "page"],
  ["/v1/offers?page=99999999999999999999", 400, "page"],
  ["/v1/offers?perPage=0", 400, "perPage"],
  ["/v1/offers?perPage=101", 400, "perPage"],
  ["/v1/offers?age=-3", 400, "age"],
  ["/v1/offers?age=121", 400, "age"],
  ["/v1/offers?age=forty", 400, "age"],
  ["/v1/offers?maxWaitWeeks=soon", 400, "maxWaitWeeks"],
  ["/v1/offers?language=dansk", 400, "language"],
  ["/v1/offers?municipality=730", 400, "municipality"],
  ["/v1/offers?municipality=9999", 400, "municipality"],
  ["/v1/offers?municipality=Randers", 400, "municipality"],
  ["/v1/offers?region=jylland", 400, "region"],
  ["/v1/offers?region=1082", 400, "region"],
  ["/v1/offers?postalCode=89000", 400, "postalCode"],
  ["/v1/offers?postalCode=0001", 400, "postalCode"],
  ["/v1/offers?postalCode=2600", 409, "postalCode"],
  ["/v1/offers?openAt=later", 400, "openAt"],
  ["/v1/offers?openAt=2026-11-21", 400, "openAt"],
  ["/v1/offers?openAt=2026-11-21T12:00:00", 400, "openAt"],
  ["/v1/offers?date=2026-02-30", 400, "date"],
  ["/v1/offers?date=tomorrow", 400, "date"],
  ["/v1/offers?organisation=a%20b", 400, "organisation"],
  ["/v1/offers?q=", 400, "q"],
  ["/v1/offers?q=%00", 400, "q"],
  ["/v1/offers?q=hej%00der", 400, "q"],
  ["/v1/offers?q=%ED%A0%80", 400, "q"],
  [`/v1/offers?q=${"a".repeat(10_000)}`, 400, "q"],
  ["/v1/offers?q=%E0%A4%A", 400, "q"],
  ["/v1/offers?q=%", 400, "q"],
  ["/v1/offers?%zz=1", 400, "%zz"],
  ["/v1/offers?q=a&q=b", 400, "q"],
  ["/v1/guidance?subject=both", 400, "subject"],
  ["/v1/guidance?role=doctor", 400, "role"],
  ["/v1/guidance?municipality=9999", 400, "municipality"],
  ["/v1/guidance?kind=therapy", 400, "kind"],
  ["/v1/organisations?q=spor", 400, "q"],
  ["/v1/organisations?page=0", 400, "page"],
  ["/v1/areas?date=2027-13-01", 400, "date"],
  ["/v1/areas?region=hovedstaden", 400, "region"],
  ["/v1/coverage?kind=spa", 400, "kind"],
  ["/v1/coverage?topic=weather", 400, "topic"],
  ["/v1/coverage?audience=everybody", 400, "audience"],
  ["/v1/coverage?date=2027-02-30", 400, "date"],
  ["/v1/coverage?municipality=0730", 400, "municipality"],
  ["/v1/vocabulary?lang=da", 400, "lang"],
  ["/v1/situations?audience=self", 400, "audience"],
  ["/v1/registry?format=1", 400, "format"],
  ["/v1/offers/livslinien?fields=all", 400, "fields"],
  ["/v1/offers/no-such-offer", 404, null],
  ["/v1/offers/%00", 404, null],
  ["/v1/offers/..%2f..%2fetc", 404, null],
  ["/v1/organisations/nobody", 404, null],
  ["/v1/guidance/nothing", 404, null],
  [`/v1/registry/${"0".repeat(64)}`, 404, null],
  ["/v1/registry/current.json", 404, null],
  ["/v2/offers", 404, null],
  ["/v1/offers", 405, null, { method: "DELETE" }],
  ["/v1/vocabulary", 405, null, post("{}")],
  ["/v1/offers/search", 405, null, { method: "PUT" }],
  [search, 415, null, post("{}", { "content-type": "text/plain" })],
  [search, 415, null, post("{}", {})],
  [search, 400, "", post("{")],
  [search, 400, "", post("")],
  [search, 400, "", post("[]")],
  [search, 400, "", post("null")],
  [search, 400, "colour", post('{"colour":"red"}')],
  [search, 400, "topic.1", post('{"topic":["late-effects","x"]}')],
  [search, 400, "age", post('{"age":1e309}')],
  [search, 400, "q", post('{"q":{"$ne":null}}')],
  [search, 400, "q", post('{"q":"\\ud800"}')],
  [search, 400, "postalCode", post('{"postalCode":8900}')],
  [search, 400, "topic.0", post(`{"topic":${"[".repeat(500)}${"]".repeat(500)}}`)],
  [`${search}?colour=red`, 400, "colour", post("{}")],
  ["/health?x=1", 400, "x"],
  ["/v1/offers?postalCode=2600&municipality=0730", 409, "postalCode"],
  [search, 415, null, post("{}", { "content-type": "application/json;" })],
  [search, 415, null, post("{}", { "content-type": "application/json; charset" })],
  [search, 413, null, post(JSON.stringify({ q: "a".repeat(300_000) }))],
];

describe("a malformed question", () => {
  it("is known in at least sixty shapes", () => expect(malformed.length).toBeGreaterThanOrEqual(60));

  it.each(malformed)("%s → %i naming %s", async (path, status, field, init) => {
    const response = await api.ask(path, init);
    const body = (await response.json()) as {
      status: number;
      code: string;
      detail: string;
      fields: { path: string; message: string }[];
    };
    expect(response.status, JSON.stringify(body)).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(body.status).toBe(status);
    expect(body.detail).not.toBe("");
    if (field !== null) expect(body.fields.map(({ path: name }) => name)).toContain(field);
    for (const { message } of body.fields) expect(message).not.toBe("");
  });

  it("of an ambiguous postal code lists the municipalities to choose from, and the choice is taken", async () => {
    const problem = (await (await api.ask("/v1/offers?postalCode=2600")).json()) as {
      municipalities: { code: string; name: string }[];
    };
    expect(problem.municipalities.length).toBeGreaterThan(1);
    const choice = problem.municipalities[0]?.code;
    expect((await api.ask(`/v1/offers?postalCode=2600&municipality=${choice}`)).status).toBe(200);
  });

  it.each([
    ["/v1/offers?page=1&page=2", "repeated"],
    ["/v1/offers?q=a&q=b", "repeated"],
    ["/v1/offers?colour=red", "unknown"],
    ["/v1/offers?kind=spa", "not-in-list"],
    ["/v1/offers?perPage=101", "out-of-range"],
    ["/v1/offers?page=two", "wrong-type"],
    ["/v1/offers?date=tomorrow", "malformed"],
  ])("says of the field what is wrong with it: %s is %s", async (path, code) => {
    const { fields } = (await (await api.ask(path)).json()) as { fields: { code: string }[] };
    expect(fields[0]?.code).toBe(code);
  });

  it("of a method tells which ones there are", async () => {
    expect((await api.ask("/v1/offers", { method: "DELETE" })).headers.get("allow")).toBe("GET, HEAD");
  });
});
