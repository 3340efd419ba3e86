import { beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Review } from "../../../schema/review.ts";
import { writingApi, writtenOffer } from "../../helpers/writing.ts";

const api = writingApi();
let author: string;
let editor: string;
beforeAll(async () => {
  await api.organisation("opdigtet-skriver", { trusted: true });
  author = await api.key("opdigtet-skriver");
  editor = await api.key("landsforeningen-spor", "editor");
});

const offers = "/v1/organisations/opdigtet-skriver/offers";
const authored = async (response: Response) => {
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return { offer: (await response.json()) as AuthoredOffer, etag: response.headers.get("etag") ?? "" };
};
const publicOffer = async (id: string) => {
  await api.published();
  return api.ask("GET", `/v1/offers/${id}`, null);
};
async function approveAll() {
  const { items } = (await (await api.ask("GET", "/v1/reviews?perPage=100", editor)).json()) as { items: Review[] };
  // Other tests' reviews lie in the same database.
  for (const { id, version } of items.filter(({ organisation }) => organisation === "opdigtet-skriver")) {
    const answer = await api.ask("POST", `/v1/reviews/${id}/approval`, editor, {}, { "if-match": `"${version}"` });
    expect(answer.status, await answer.clone().text()).toBe(200);
  }
}

describe("an offer that its organisation writes", () => {
  it("is public once an editor has approved it, and then changes at once", async () => {
    const made = await authored(await api.ask("POST", offers, author, writtenOffer({ id: "opdigtet-nyt" })));
    expect(made.offer).toMatchObject({ status: "in-review", version: 1 });
    expect((await publicOffer("opdigtet-nyt")).status).toBe(404);
    await approveAll();
    expect((await publicOffer("opdigtet-nyt")).status).toBe(200);

    const patch = { summary: { da: "Opdigtet samtale om aftenen." } };
    const changed = await authored(
      await api.ask("PATCH", "/v1/offers/opdigtet-nyt", author, patch, { "if-match": made.etag }),
    );
    expect(changed.offer).toMatchObject({ version: 2, pending: [], status: "published" });
    expect(await (await publicOffer("opdigtet-nyt")).json()).toMatchObject({ summary: patch.summary, version: 2 });
  });

  it("keeps its old number until an editor has looked at the new one", async () => {
    const { offer, etag } = await authored(await api.ask("GET", `${offers}/opdigtet-nyt`, author));
    const contacts = [{ channel: "phone", value: "00 00 00 09" }];
    const body = { contacts, waiting: [{ for: "treatment", status: "no-wait", asOf: "2026-11-21" }] };
    const changed = await authored(
      await api.ask("PATCH", "/v1/offers/opdigtet-nyt", author, body, { "if-match": etag }),
    );
    expect(changed.offer.pending).toMatchObject([{ fields: ["contacts"] }]);
    const shown = (await (await publicOffer("opdigtet-nyt")).json()) as AuthoredOffer;
    expect(shown).toMatchObject({ contacts: offer.contacts, waiting: body.waiting, changing: ["contacts"] });
    await approveAll();
    expect(await (await publicOffer("opdigtet-nyt")).json()).toMatchObject({ contacts });
  });
});
