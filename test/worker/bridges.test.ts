import { beforeAll, describe, expect, it } from "vitest";
import type { Criterion, Offer } from "../../schema/offer.ts";
import { publishedApi } from "../helpers/api.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
interface Bridges {
  meanwhile: (Offer & { computed: { why: string[] } })[];
  instead: Bridges["meanwhile"];
}

let api: Api;
let offers: Offer[];
beforeAll(async () => {
  api = await publishedApi();
  offers = (await api.read<{ items: Offer[] }>("/v1/offers?perPage=100")).items;
});
const bridges = (id: string, person = "") => api.read<Bridges>(`/v1/offers/${id}/bridges${person}`);
const ids = (found: Offer[]) => found.map(({ id }) => id);

describe("the ways on from an offer", () => {
  it("are told of every offer, at most five of each, and never the offer itself", async () => {
    expect(offers.length).toBeGreaterThan(20);
    for (const { id } of offers) {
      const { meanwhile, instead } = await bridges(id);
      for (const found of [meanwhile, instead]) {
        expect(found.length).toBeLessThanOrEqual(5);
        expect(ids(found)).not.toContain(id);
        expect(new Set(ids(found)).size).toBe(found.length);
      }
    }
  });

  it("from a centre with a long wait lead first to its own volunteers, who need no referral", async () => {
    const { meanwhile } = await bridges("csm-syd-behandling", "?audience=self&municipality=0730");
    expect(meanwhile[0]).toMatchObject({ id: "csm-syd-frivillig", organisation: "csm-syd" });
    expect(meanwhile[0]?.computed.why).toEqual(expect.arrayContaining(["audience", "stage", "no-referral"]));
    for (const { stages } of meanwhile) expect(stages).toContain("while-waiting");
  });

  it("from a centre for abuse before 18 lead to those that do not ask for it", async () => {
    const { instead } = await bridges("csm-midt-nord-behandling", "?audience=self");
    expect(instead.length).toBe(5);
    for (const { criteria } of instead) {
      const asks = ({ basis, condition, rule }: Criterion) =>
        basis === "general" && condition === "abuse-before-18" && rule === "required";
      expect(criteria.filter(asks)).toEqual([]);
    }
  });

  it("depend on what the person says", async () => {
    const rules = "?condition=abuse-before-18";
    expect(ids((await bridges("center-for-seksuelle-overgreb", rules)).instead)).not.toEqual([]);
    const men = ids((await bridges("kvisten-kvindetraef", "?group=men")).instead);
    expect(men).toContain("kvisten-mandetraef");
    expect(men).not.toContain("kvisten-kvindetraef-online");
  });
});

describe("a question that cannot be answered", () => {
  it.each([
    ["/v1/offers/no-such-offer/bridges", 404, null],
    ["/v1/offers/csm-syd-behandling/bridges?colour=red", 400, "colour"],
    ["/v1/offers/csm-syd-behandling/bridges?q=mareridt", 400, "q"],
    ["/v1/offers/csm-syd-behandling/bridges?page=2", 400, "page"],
    ["/v1/offers/csm-syd-behandling/bridges?audience=survivor", 400, "audience"],
    ["/v1/offers/csm-syd-behandling/bridges?municipality=9999", 400, "municipality"],
    ["/v1/offers/csm-syd-behandling/bridges?postalCode=2600", 409, "postalCode"],
  ])("%s → %i naming %s", async (path, status, field) => {
    const response = await api.ask(path);
    expect(response.status).toBe(status);
    const { fields } = (await response.json()) as { fields: { path: string }[] };
    if (field !== null) expect(fields.map(({ path: name }) => name)).toContain(field);
  });
});
